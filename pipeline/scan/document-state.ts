import type { DocumentState } from '../../schemas/index.js';

/** The letterhead and the title stand within so many characters. */
const HEAD = 3000;

/** A line that says so, as Decree 30/2020 has drafts marked (`DỰ THẢO`, `Dự thảo lần 2`). */
const draftMark = /^[ \t([]{0,5}(?:DỰ THẢO|Dự thảo)(?:[ \t]{0,3}(?:\(?lần|LẦN|ngày|[-–:])[^\n]{0,40})?[ \t.)\]]{0,5}$/mu;
/** `Số:      /KH-SNV`: the place of the number is blank, or dotted. */
const blankNumber = /^[ \t]{0,40}(?:Số|SỐ)[ \t]{0,3}:[ \t.…_]{0,60}\/[ \t]{0,5}(?:\p{Lu}|\d{4}\/)[^\n]{0,40}/mu;
/** `Số: 412/KH-SNV`, also `Số 412-KH/TU`. */
const number = /^[ \t]{0,40}(?:Số|SỐ)[ \t]{0,3}:?[ \t]{0,10}\d{1,6}[ \t]{0,3}(?:\/|[-–])[ \t]{0,3}[\p{Lu}\d][^\n]{0,40}/mu;
const day = /,[ \t]{0,5}ngày[ \t]{0,5}\d{1,2}[ \t]{0,5}tháng[ \t]{0,5}\d{1,2}[ \t]{0,5}năm[ \t]{0,5}\d{4}/iu;
const blankDay = /,[ \t]{0,5}ngày[ \t.…_]{0,30}tháng[ \t.…_]{0,30}\d{0,2}[ \t.…_]{0,30}năm[ \t]{0,5}\d{4}/iu;

const shown = (match: RegExpExecArray | null): string | null => (match === null ? null : match[0].replace(/\s+/gu, ' ').trim());

/** Whether a document is signed, issued or a draft, by a digital signature and what its letterhead prints. */
export function documentState(text: string, digitallySigned: boolean): DocumentState {
  if (digitallySigned) return { kind: 'signed', evidence: 'digital signature' };
  const head = text.slice(0, HEAD);
  const draft = shown(draftMark.exec(head)) ?? shown(blankNumber.exec(head));
  if (draft !== null) return { kind: 'draft', evidence: draft };
  const numbered = shown(number.exec(head));
  const blank = shown(blankDay.exec(head))?.replace(/^, ?/u, '') ?? null;
  const dated = shown(day.exec(head))?.replace(/^, ?/u, '') ?? null;
  if (dated === null && blank !== null) return { kind: 'draft', evidence: blank };
  if (numbered !== null && dated !== null) return { kind: 'issued', evidence: `${numbered}, ${dated}` };
  return { kind: 'unknown', evidence: numbered ?? dated };
}
