/** Declarations of a style: property (lower case) to value (lower case, trimmed). The font's name keeps its case. */
export type Declarations = ReadonlyMap<string, string>;

/** The rules of a page that look at one element alone: by tag, class or id (`td`, `.MsoNormal`, `p.MsoNormal`, `#menu`), in their order. */
export interface StyleRules {
  of(tag: string, classes: readonly string[], id: string | null): Declarations;
}

/** Longer style sheets are those of frameworks. */
const longestSheet = 2_000_000;

/** Reads `property: value; …`. */
export function readDeclarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const piece of text.split(';')) {
    const colon = piece.indexOf(':');
    if (colon < 0) continue;
    const property = piece.slice(0, colon).trim().toLowerCase();
    const value = piece
      .slice(colon + 1)
      .replace(/!important/iu, '')
      .trim();
    if (property !== '' && value !== '') found.set(property, property.startsWith('font') ? value : value.toLowerCase());
  }
  return found;
}

function withoutComments(css: string): string {
  const [first, ...others] = css.split('/*');
  return (first ?? '') + others.map((piece) => (piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : '')).join('');
}

/** `{ … }` groups of one level: what stands before each, and what it holds. */
function groups(css: string): { head: string; body: string }[] {
  const found: { head: string; body: string }[] = [];
  let depth = 0;
  let from = 0;
  let open = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{' && depth++ === 0) open = at;
    else if (css[at] === '}' && depth > 0 && --depth === 0) {
      found.push({ head: css.slice(from, open).trim(), body: css.slice(open + 1, at) });
      from = at + 1;
    } else if (css[at] === ';' && depth === 0) from = at + 1;
  }
  return found;
}

/** Only rules for every medium, the screen or paper as wide as a desk count. */
const forReading = /^@media\s{0,9}(?:all|screen)?\s{0,9}$/iu;

function rulesIn(css: string, rules: Map<string, Map<string, string>>, depth: number): void {
  for (const { head, body } of groups(css)) {
    if (head.startsWith('@')) {
      if (forReading.test(head) && depth < 3) rulesIn(body, rules, depth + 1);
      continue;
    }
    const declarations = readDeclarations(body);
    for (const selector of head.replace(/<!--|-->/gu, '').split(',')) {
      const simple = selector.trim().toLowerCase();
      if (!/^[a-z0-9]{0,20}(?:[.#][\w-]{1,80})?$/u.test(simple) || simple === '') continue;
      const known = rules.get(simple) ?? new Map<string, string>();
      for (const [property, value] of declarations) known.set(property, value);
      rules.set(simple, known);
    }
  }
}

/** Reads style sheets. Selectors that look at other elements, and rules for narrow screens, are left out. */
export function readStyleRules(sheets: readonly string[]): StyleRules {
  const rules = new Map<string, Map<string, string>>();
  for (const sheet of sheets) if (sheet.length <= longestSheet) rulesIn(withoutComments(sheet), rules, 0);
  const known = new Map<string, Declarations>();
  return {
    of(tag, classes, id) {
      const key = `${tag} ${classes.join(' ')} #${id ?? ''}`;
      const found = known.get(key);
      if (found) return found;
      const names = classes.map((name) => name.toLowerCase());
      const selectors = [tag, ...names.map((name) => `.${name}`), ...names.map((name) => `${tag}.${name}`)];
      if (id !== null) selectors.push(`#${id.toLowerCase()}`, `${tag}#${id.toLowerCase()}`);
      const declarations = new Map(selectors.flatMap((selector) => [...(rules.get(selector) ?? [])]));
      known.set(key, declarations);
      return declarations;
    },
  };
}
