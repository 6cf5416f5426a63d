import { type ListCounters, listCounters } from '../word/list-counters.js';
import type { NumberLevel, NumberList } from '../word/number-list.js';
import { attribute, type XmlElement } from '../xml/xml.js';
import { listLevels, type OdtStyles } from './styles.js';

const formats: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

const wholeNumber = (text: string | null, otherwise: number): number =>
  text !== null && /^-?\d{1,6}$/u.test(text) ? Number(text) : otherwise;

/** The text of a number with its levels as `%1.%2`, from what stands around it and how many levels it shows (ODF 1.3 Part 3, 19.797). */
function textOf(level: XmlElement, index: number): string {
  const own = attribute(level, 'num-list-format');
  if (own !== null) return own.replace(/%(\d)%/gu, '%$1');
  const shown = Math.min(wholeNumber(attribute(level, 'display-levels'), 1), index + 1);
  const numbers = Array.from({ length: shown }, (_, at) => `%${index + 2 - shown + at}`).join('.');
  return `${attribute(level, 'num-prefix') ?? ''}${numbers}${attribute(level, 'num-suffix') ?? ''}`;
}

function levelOf(level: XmlElement, index: number): NumberLevel {
  const bullet = level.localName === 'list-level-style-bullet' ? (attribute(level, 'bullet-char') ?? '•') : null;
  const format = attribute(level, 'num-format') ?? '';
  const silent = bullet === null && format === '';
  return {
    start: wholeNumber(attribute(level, 'start-value'), 1),
    format: bullet !== null ? 'bullet' : (formats[format] ?? 'decimal'),
    text: bullet ?? (silent ? `${attribute(level, 'num-prefix') ?? ''}${attribute(level, 'num-suffix') ?? ''}` : textOf(level, index)),
    restart: null,
    legal: false,
    tight: false,
    style: null,
  };
}

function levelsOf(list: XmlElement): NumberLevel[] {
  const levels: NumberLevel[] = [];
  for (const [index, level] of listLevels(list))
    if (index >= 0 && index < 9 && !/image$/u.test(level.localName ?? '')) levels[index] = levelOf(level, index);
  return levels;
}

/** Numbers the paragraphs of an OpenDocument text in their order. */
export interface OdtNumbers {
  /** Begins a list of a style; returns the id that its paragraphs are numbered by. */
  open(list: XmlElement, style: string | null): string;
  /** The id for the next paragraph where it begins anew with a value of its own. */
  restart(id: string, level: number, value: number): string;
  /** The printed number, with the space behind it. */
  next(id: string, level: number): string;
  /** The printed number of a heading of an outline level (from 0). */
  heading(level: number): string;
}

/** Counters of all lists: a list counts from its start, unless it says that it goes on from the list before it or from another one. */
export function odtNumbers(styles: OdtStyles): OdtNumbers {
  const lists = new Map<string, NumberList>();
  const counters: ListCounters = listCounters(lists);
  const byXmlId = new Map<string, string>();
  const lastOfStyle = new Map<string, string>();
  const add = (id: string, of: NumberList): string => {
    lists.set(id, of);
    return id;
  };
  const styleLevels = new Map<string, NumberLevel[]>();
  const levels = (style: string): NumberLevel[] => {
    const list = styles.lists.get(style);
    return styleLevels.get(style) ?? styleLevels.set(style, list ? levelsOf(list) : []).get(style)!;
  };
  if (styles.outline) add('outline', { counters: 'outline', levels: levelsOf(styles.outline), overrides: new Map() });
  return {
    open(list, style) {
      const name = style ?? '';
      const continued = attribute(list, 'continue-list');
      const goesOn =
        continued !== null ? byXmlId.get(continued) : attribute(list, 'continue-numbering') === 'true' ? lastOfStyle.get(name) : undefined;
      const id = `list${lists.size}`;
      add(id, { counters: goesOn ? lists.get(goesOn)!.counters : id, levels: levels(name), overrides: new Map() });
      const xmlId = attribute(list, 'id');
      if (xmlId !== null) byXmlId.set(xmlId, id);
      lastOfStyle.set(name, id);
      return id;
    },
    restart(id, level, value) {
      const list = lists.get(id)!;
      return add(`list${lists.size}`, { ...list, overrides: new Map([[level, value]]) });
    },
    next: (id, level) => counters.next(id, Math.min(level, 8)),
    heading: (level) => (styles.outline ? counters.next('outline', Math.min(level, 8)) : ''),
  };
}
