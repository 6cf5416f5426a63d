import { matchesOf } from '../matches-of.js';
import { readAfter } from './comparators.js';
import { readNoun } from './counted-nouns.js';
import { numberSource, numberWords, readNumber, readScale, scaled, scaleSource } from './numbers.js';

/** A number with its unit as it stands in a text; `start` is the number's, `end` that of the unit (or of `trở lên`). */
export interface Quantity {
  value: number;
  upper: number | null;
  unit: string;
  start: number;
  end: number;
  /** Where the number ends. */
  numberEnd: number;
  /** Where the unit ends, before `trở lên`. */
  unitEnd: number;
  percent: boolean;
  /** The unit is a noun that plans count. */
  counted: boolean;
  time: boolean;
  money: boolean;
  orMore: '>=' | '<=' | null;
  /** The value is written in words (`một mô hình`). */
  inWords: boolean;
}

const dash = '[^\\S\\n]?[-–—][^\\S\\n]?';
const candidates = new RegExp(
  `(?<![\\p{L}\\p{N}][.,/:-]?|\\p{Lu}-)(?:(?<from>từ\\s+)?(?<first>${numberSource})(?:\\s?%)?(?:${dash}|\\s+đến\\s+(?:dưới\\s+)?)(?<second>${numberSource})|(?<only>${numberSource})(?:\\s?\\/\\s?(?<total>${numberSource}))?|(?<word>${numberWords})(?=\\s))(?![\\p{N}]|[.,/-]\\p{N}|[/-]\\p{Lu}{1,6}[-\\p{Lu}])`,
  'gu',
);
const percent = /^\s?(?:%|phần trăm|‰)/u;
const gloss = /^\s?\(\p{Ll}{1,8}(?:\s\p{Ll}{1,8}){0,3}\)(?=\s)/u;
const gluedUnit = /^(?:ha|km2|km²|km|m2|m²|m3|m³|m|kg|MW|kWh)(?![\p{L}\p{N}])/u;
const scalePattern = new RegExp(`^\\s?(?<scale>${scaleSource})`, 'iu');
const money = /^(?:đồng|đ|usd|vnđ|vnd)$/iu;

/** Reads the quantity whose number ends at `at`; null where no unit follows. */
function readUnit(
  text: string,
  at: number,
): (Omit<Quantity, 'value' | 'upper' | 'start' | 'numberEnd' | 'inWords'> & { factor: number }) | null {
  const rest = text.slice(at, at + 80);
  const sign = percent.exec(rest);
  const scale = sign ? null : scalePattern.exec(rest);
  const glossed = sign || scale ? null : gloss.exec(rest);
  const skipped = (scale ?? glossed)?.[0].length ?? 0;
  const tail = rest.slice(skipped);
  const glued = gluedUnit.exec(tail);
  const noun = sign ? null : glued ? { noun: glued[0], length: glued[0].length, known: true, time: false } : readNoun(tail);
  if (!sign && (noun === null || (!glued && /^\p{L}/u.test(tail)))) return null;
  const unitEnd = at + (sign ? sign[0].length : skipped + noun!.length);
  const more = readAfter(text.slice(unitEnd, unitEnd + 40));
  const unit = sign ? '%' : noun!.noun;
  return {
    unit,
    unitEnd,
    end: unitEnd + (more?.length ?? 0),
    percent: sign !== null,
    counted: noun?.known ?? false,
    time: noun?.time ?? false,
    money: money.test(unit),
    orMore: more ? (more.comparator === '>=' ? '>=' : '<=') : null,
    factor: readScale(scale?.groups?.['scale']),
  };
}

/** Every number with a unit in `text`, in order: `80 - 85%`, `từ 5 đến 10 lớp`, `15/15 xã`, `1.000 tỷ đồng`, `06 bản tin`. */
export function* quantities(text: string): Generator<Quantity> {
  for (const match of matchesOf(candidates, text)) {
    const { from, first, second, only, word } = match.groups!;
    const unit = readUnit(text, match.index + match[0].length);
    if (unit === null) continue;
    const { factor, ...read } = unit;
    const low = readNumber(first ?? only ?? word!);
    const high = second === undefined ? null : readNumber(second);
    if (high !== null && high <= low) continue;
    yield {
      ...read,
      value: scaled(low, factor),
      upper: high === null ? null : scaled(high, factor),
      start: match.index + (from && high === null ? from.length : 0),
      numberEnd: match.index + match[0].length,
      inWords: word !== undefined,
    };
  }
}
