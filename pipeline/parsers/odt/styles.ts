import { attribute, descendants, element, elements, type XmlDocument, type XmlElement } from '../xml/xml.js';

/** What a style says about words or paragraphs; absent means "says nothing". */
export interface OdtFacts {
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  hidden?: boolean;
  raised?: boolean;
  centred?: boolean;
  font?: string;
  heading?: boolean;
}

/** The styles of an OpenDocument text, inheritance resolved. */
export interface OdtStyles {
  paragraph(name: string | null): OdtFacts;
  text(name: string | null): OdtFacts;
  /** Whether the cells of a cell style have drawn lines on two sides or more; null where nothing is said. */
  cellLines(name: string | null): boolean | null;
  isHiddenSection(name: string | null): boolean;
  lists: ReadonlyMap<string, XmlElement>;
  /** The numbering of headings. */
  outline: XmlElement | null;
}

const defined = (facts: { [K in keyof OdtFacts]: OdtFacts[K] | null }): OdtFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as OdtFacts;

const said = (value: string | null, test: RegExp): boolean | null => (value === null ? null : test.test(value));

function factsOf(style: XmlElement, fonts: ReadonlyMap<string, string>): OdtFacts {
  const text = element(style, 'text-properties');
  const paragraph = element(style, 'paragraph-properties');
  const face = attribute(text, 'font-name');
  const outline = attribute(style, 'default-outline-level');
  return defined({
    bold: said(attribute(text, 'font-weight'), /^(?:bold|[6-9]00)$/u),
    italic: said(attribute(text, 'font-style'), /^(?:italic|oblique)$/u),
    capitals: said(attribute(text, 'text-transform'), /^uppercase$/u),
    hidden: said(attribute(text, 'display'), /^none$/u),
    raised: said(attribute(text, 'text-position'), /^(?:super|[1-9])/u),
    centred: said(attribute(paragraph, 'text-align'), /^center$/u),
    font: attribute(text, 'font-family') ?? (face === null ? null : (fonts.get(face) ?? face)),
    heading: outline === null || outline === '' ? null : true,
  });
}

function linesOf(style: XmlElement | undefined): boolean | null {
  const properties = element(style, 'table-cell-properties');
  const all = attribute(properties, 'border');
  if (all !== null) return all !== 'none';
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => attribute(properties, `border-${side}`)).filter((side) => side !== null);
  return sides.length === 0 ? null : sides.filter((side) => side !== 'none').length >= 2;
}

/** Reads the styles of a document's parts; where two have one name, that of the later part holds. */
export function readOdtStyles(parts: readonly XmlDocument[]): OdtStyles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  const fonts = new Map<string, string>();
  let outline: XmlElement | null = null;
  for (const part of parts) {
    for (const face of descendants(part, 'font-face'))
      fonts.set(attribute(face, 'name') ?? '', (attribute(face, 'font-family') ?? '').replace(/^'|'$/gu, ''));
    for (const style of descendants(part, 'style')) styles.set(`${attribute(style, 'family')} ${attribute(style, 'name')}`, style);
    for (const style of descendants(part, 'default-style')) styles.set(`${attribute(style, 'family')} `, style);
    for (const list of descendants(part, 'list-style')) lists.set(attribute(list, 'name') ?? '', list);
    outline = descendants(part, 'outline-style')[0] ?? outline;
  }
  const cache = new Map<string, OdtFacts>();
  const resolve = (family: string, name: string | null, depth = 0): OdtFacts => {
    const key = `${family} ${name ?? ''}`;
    const known = cache.get(key);
    if (known) return known;
    const style = styles.get(key);
    if (!style || depth > 20) return {};
    const parent = attribute(style, 'parent-style-name');
    const base =
      name === null
        ? {}
        : parent !== null
          ? resolve(family, parent, depth + 1)
          : family === 'paragraph'
            ? resolve(family, null, depth + 1)
            : {};
    const facts = { ...base, ...factsOf(style, fonts) };
    cache.set(key, facts);
    return facts;
  };
  const hiddenSections = new Set(
    [...styles]
      .filter(
        ([key, style]) =>
          key.startsWith('section ') && descendants(style, 'section-properties').some((p) => attribute(p, 'display') === 'none'),
      )
      .map(([, style]) => attribute(style, 'name') ?? ''),
  );
  return {
    paragraph: (name) => resolve('paragraph', name),
    text: (name) => (name === null ? {} : resolve('text', name)),
    cellLines: (name) => (name === null ? null : linesOf(styles.get(`table-cell ${name}`))),
    isHiddenSection: (name) => name !== null && hiddenSections.has(name),
    lists,
    outline,
  };
}

/** The child elements that stand for levels of a list, by their level counted from 0. */
export function listLevels(list: XmlElement): Map<number, XmlElement> {
  return new Map(elements(list).map((level) => [Number(attribute(level, 'level') ?? 1) - 1, level] as const));
}
