import { attribute, element, elements, number, path, toggle, val, type XmlDocument, type XmlElement } from '../xml/xml.js';

/** What a style, or the defaults, say about the look and numbering of a paragraph or its words; absent means "says nothing". */
export interface StyleFacts {
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  hidden?: boolean;
  centred?: boolean;
  /** The style is a heading: by name, or by outline level. */
  heading?: boolean;
  /** The style is one of a table of contents. */
  contents?: boolean;
  /** The font of letters beyond ASCII; they tell how old fonts are read. */
  font?: string;
  numId?: string;
  level?: number;
}

/** The styles of a document, inheritance resolved. */
export interface StyleSheet {
  /** Facts of a paragraph style (null: the default one), with the document's defaults below them. */
  paragraph(id: string | null): StyleFacts;
  /** Facts of a character style alone. */
  run(id: string | null): StyleFacts;
  /** Borders element of a table style or of one that it is based on. */
  tableBorders(id: string | null): XmlElement | null;
}

const headingName = /^(?:heading|title|subtitle|tiêu đề)(?: \d)?$/iu;

function defined(facts: { [K in keyof StyleFacts]: StyleFacts[K] | null }): StyleFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as StyleFacts;
}

/** What the run properties of a style or run say. */
export function runFacts(rPr: XmlElement | null): StyleFacts {
  const flag = (name: string) => toggle(element(rPr, name));
  const fonts = element(rPr, 'rFonts');
  const font = attribute(fonts, 'hAnsi') ?? attribute(fonts, 'ascii');
  return defined({ bold: flag('b'), italic: flag('i'), capitals: flag('caps'), hidden: flag('vanish'), font });
}

/** What the paragraph properties of a style or paragraph say. */
export function paragraphFacts(pPr: XmlElement | null): StyleFacts {
  const alignment = val(element(pPr, 'jc'));
  const outline = number(element(pPr, 'outlineLvl'));
  return defined({
    centred: alignment === null ? null : alignment === 'center',
    heading: outline === null ? null : outline < 9,
    numId: val(path(pPr, 'numPr', 'numId')),
    level: number(path(pPr, 'numPr', 'ilvl')),
  });
}

function ownFacts(style: XmlElement): StyleFacts {
  const name = val(element(style, 'name')) ?? '';
  return {
    ...runFacts(element(style, 'rPr')),
    ...paragraphFacts(element(style, 'pPr')),
    ...(headingName.test(name) ? { heading: true } : {}),
    ...(/^toc \d$/iu.test(name) ? { contents: true } : {}),
  };
}

/** Reads `word/styles.xml`; without it every question has an empty answer. */
export function readStyleSheet(document: XmlDocument | null): StyleSheet {
  const root = document?.documentElement ?? null;
  const styles = new Map<string, XmlElement>();
  for (const style of root ? elements(root, 'style') : []) styles.set(attribute(style, 'styleId') ?? '', style);
  const defaults = {
    ...paragraphFacts(path(root, 'docDefaults', 'pPrDefault', 'pPr')),
    ...runFacts(path(root, 'docDefaults', 'rPrDefault', 'rPr')),
  };
  const defaultParagraph =
    [...styles].find(([, s]) => attribute(s, 'type') === 'paragraph' && attribute(s, 'default') === '1')?.[0] ?? null;

  const chain = (id: string | null): XmlElement[] => {
    const found: XmlElement[] = [];
    for (let at = id; at !== null && found.length < 20; ) {
      const style: XmlElement | undefined = styles.get(at);
      if (!style || found.includes(style)) break;
      found.unshift(style);
      at = val(element(style, 'basedOn'));
    }
    return found;
  };
  const facts = (id: string | null): StyleFacts => Object.assign({}, ...chain(id).map(ownFacts));
  const cache = new Map<string, StyleFacts>();
  const cached = (key: string, make: () => StyleFacts): StyleFacts => cache.get(key) ?? cache.set(key, make()).get(key)!;

  return {
    paragraph: (id) => cached(`p ${id}`, () => ({ ...defaults, ...facts(id ?? defaultParagraph) })),
    run: (id) => (id === null ? {} : cached(`r ${id}`, () => facts(id))),
    tableBorders: (id) => chain(id).reduce<XmlElement | null>((last, style) => path(style, 'tblPr', 'tblBorders') ?? last, null),
  };
}
