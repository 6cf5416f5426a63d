import { squeeze } from '../vietnamese.js';
import { readCitedDate } from './cited-date.js';
import type { Anchor } from './identification.js';
import { issuerLength } from './issuer.js';

/** An identification with what follows it: `end` is the end of the quote (identification, date and issuer, without title). */
export interface Citation extends Anchor {
  date: string | null;
  /** Start and length of the printed issuer, for citations whose issuer is named for its field; -1 where none is printed behind it. */
  issuerStart: number;
}

const lawYear = /\s{1,3}(?:năm\s{1,3})?(?<year>(?:19|20)\d{2})(?![\d/-])|\s{0,3}\(\s?(?:năm\s{1,3})?(?<bracketed>(?:19|20)\d{2})\s?\)/uy;
const lawNumber =
  /\s{1,3}[sS][ốỐ]\s{0,3}:?\s{0,3}(?<number>\d{1,4})\s{0,2}\/\s{0,2}(?<year>\d{4})\s{0,2}\/\s{0,2}(?<symbol>(?:PL-)?(?:UBTV)?QH\s?\d{1,2}|L-CTN)(?![\p{L}\p{N}])/uy;
const seat =
  /\s{1,3}(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)(?:\s{1,3}\p{Lu}\p{Ll}{1,7}(?:\s\p{Lu}\p{Ll}{1,7}){0,3})?(?=\s{0,3}(?:[,;.)]|ngày|năm|về|và|của|ban|$))/uy;
/** Who issues laws, codes and ordinances; `Luật … của Việt Nam` names no issuer. */
const lawgivers = /^(?:Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ|Hội đồng Nhà nước|Chủ tịch nước)/u;
const of = /\s{0,3}(?:,\s{0,3})?của\s{1,3}/iuy;

const partyBody = /\s{1,3}(?=(?:Hội nghị|Ban Chấp hành|BCH Trung ương|Bộ Chính trị|Ban Bí thư|Ban Thường vụ|Tỉnh ủy|Tỉnh uỷ)(?!\p{L}))/uy;
const stateBody =
  /\s{1,3}(?=(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Thủ tướng|Chính phủ|Bộ|Sở|Chủ tịch|Văn phòng)(?!\p{L}))/uy;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** Reads year and number of a law, date and issuer behind an identification, in whichever order they stand. */
export function readTail(text: string, anchor: Anchor): Citation {
  const citation: Citation = { ...anchor, date: null, issuerStart: -1 };
  const isLaw = anchor.kind === 'law' || anchor.kind === 'amending-law';
  if (isLaw) readLaw(text, citation);
  if (anchor.kind === 'standard') return citation;
  if (/(?:UBND|UB|HĐND)$/u.test(anchor.symbol ?? '')) {
    const match = at(seat, text, citation.end);
    if (match) citation.end += match[0].length;
  }
  for (let round = 0; round < 2; round++) {
    const date = citation.date === null ? readCitedDate(text, citation.end) : null;
    if (date) Object.assign(citation, date);
    const lead = citation.issuerStart < 0 ? (at(of, text, citation.end) ?? withoutOf(text, citation)) : null;
    if (!lead) continue;
    const start = citation.end + lead[0].length;
    const joint = /^(?:TTLT|NQLT)/u.test(anchor.symbol ?? '') || /(?:TTLT|NQLT)/u.test(anchor.type ?? '');
    const length = issuerLength(text.slice(start, start + 240), joint);
    if (length === 0 || (isLaw && !lawgivers.test(text.slice(start, start + length)))) break;
    citation.issuerStart = start;
    citation.end = start + length;
    citation.issuer = squeeze(text.slice(start, start + length));
  }
  return citation;
}

/**
 * An issuer printed without `của`: a Party body behind a Party symbol (`… ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành …`), or a body
 * between the date and the `về` of the title.
 */
function withoutOf(text: string, { end, date, symbol }: Citation): RegExpExecArray | null {
  if (date === null || symbol === null) return null;
  if (/(?:TW|TU)$/u.test(symbol)) return at(partyBody, text, end);
  const lead = at(stateBody, text, end);
  if (lead === null) return null;
  const start = end + lead[0].length;
  const length = issuerLength(text.slice(start, start + 240));
  return /^\s{1,3}về\s/u.test(text.slice(start + length, start + length + 6)) ? lead : null;
}

function readLaw(text: string, law: Citation): void {
  const year = at(lawYear, text, law.end);
  if (year) {
    law.year = Number(year.groups!['year'] ?? year.groups!['bracketed']);
    law.end += year[0].length;
  }
  const number = at(lawNumber, text, law.end);
  if (!number) return;
  law.number = number.groups!['number']!;
  law.year = Number(number.groups!['year']);
  law.symbol = number.groups!['symbol']!.replace(/\s/gu, '');
  law.identifier = `${law.number}/${law.year}/${law.symbol}`;
  law.end += number[0].length;
}
