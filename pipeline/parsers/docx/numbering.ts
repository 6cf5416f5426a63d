import type { NumberLevel, NumberList } from '../word/number-list.js';
import { attribute, element, elements, number, toggle, val, type XmlDocument, type XmlElement } from '../xml/xml.js';

function readLevel(lvl: XmlElement): NumberLevel {
  return {
    start: number(element(lvl, 'start')) ?? 0,
    format: val(element(lvl, 'numFmt')) ?? 'decimal',
    text: val(element(lvl, 'lvlText')) ?? '',
    restart: number(element(lvl, 'lvlRestart')),
    legal: toggle(element(lvl, 'isLgl')) ?? false,
    tight: val(element(lvl, 'suff')) === 'nothing',
    style: val(element(lvl, 'pStyle')),
  };
}

function readLevels(parent: XmlElement): NumberLevel[] {
  const levels: NumberLevel[] = [];
  for (const lvl of elements(parent, 'lvl')) {
    const index = Number(attribute(lvl, 'ilvl') ?? 0);
    if (index >= 0 && index < 9) levels[index] = readLevel(lvl);
  }
  return levels;
}

/** Reads `word/numbering.xml`: every list by its numId. A list that only links to a numbering style has the levels of that style. */
export function readNumbering(document: XmlDocument | null): Map<string, NumberList> {
  const root = document?.documentElement ?? null;
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  for (const abstract of root ? elements(root, 'abstractNum') : []) {
    const id = attribute(abstract, 'abstractNumId') ?? '';
    abstracts.set(id, abstract);
    const link = val(element(abstract, 'styleLink'));
    if (link !== null) byStyle.set(link, id);
  }
  const lists = new Map<string, NumberList>();
  for (const num of root ? elements(root, 'num') : []) {
    let id = val(element(num, 'abstractNumId')) ?? '';
    const link = val(element(abstracts.get(id), 'numStyleLink'));
    if (link !== null) id = byStyle.get(link) ?? id;
    const abstract = abstracts.get(id);
    const levels = abstract ? readLevels(abstract) : [];
    const overrides = new Map<number, number>();
    for (const override of elements(num, 'lvlOverride')) {
      const level = Number(attribute(override, 'ilvl') ?? 0);
      const own = element(override, 'lvl');
      if (own) levels[level] = readLevel(own);
      const start = number(element(override, 'startOverride'));
      if (start !== null) overrides.set(level, start);
    }
    lists.set(attribute(num, 'numId') ?? '', { counters: id, levels, overrides });
  }
  return lists;
}
