import { romanNumber } from '../../../../extractors/vietnamese.js';
import type { Line } from '../line.js';
import { loneNumber } from '../page-numbers.js';
import { repeatedHead, type TableHead } from './head.js';

/** The lines of one row, number apart; `parts` are its pieces on the pages it stands on. */
export interface FlatRow {
  label: string;
  /** A Roman numeral or capital: the rows under it are a group. */
  heading: boolean;
  parts: Line[][];
}

/** How far the numbering of rows has come. */
interface Counters {
  roman: number;
  capital: number;
  number: number;
  /** A row that heads others came last: the numbers may begin again or count on. */
  restart: boolean;
  decimals: readonly number[];
}

const labelled = /^(\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,6}|[A-HĐ]|[a-zđ](?=\)))([.)]?)(?=\s|$)\s*(.*)$/u;
const rowText = /^[\p{Lu}“"(\d+*-]/u;

interface Label {
  label: string;
  heading: boolean;
  rest: string;
  after: Counters;
}

function nextNumber(label: string, before: Counters, alone: boolean): Counters | null {
  const value = Number(label);
  const step = value - before.number;
  if (step === 1 || (value === 1 && (before.restart || alone)) || (alone && step > 1 && step <= 3)) {
    return { ...before, number: value, restart: false, decimals: [] };
  }
  return null;
}

function nextDecimal(label: string, before: Counters): Counters | null {
  const parts = label.split('.').map(Number);
  const last = parts.at(-1)!;
  const same = before.decimals.length === parts.length && parts.slice(0, -1).every((part, i) => part === before.decimals[i]);
  if (same ? last - before.decimals.at(-1)! < 1 || last - before.decimals.at(-1)! > 2 : last !== 1) return null;
  return { ...before, decimals: parts };
}

/** Reads the number that begins a row, so far as it fits the rows before. */
function readLabel(text: string, before: Counters): Label | null {
  const match = labelled.exec(text);
  if (!match) return null;
  const [, label = '', mark = '', rest = ''] = match;
  const alone = rest === '';
  if (!alone && !rowText.test(rest)) return null;
  const found = (after: Counters | null, heading: boolean) => after && { label: label + mark, heading, rest, after };
  if (label.includes('.')) return found(nextDecimal(label, before), false);
  if (/^\d/u.test(label)) return found(nextNumber(label, before, alone), false);
  const roman = romanNumber(label);
  if (roman !== null && roman > before.roman && roman <= before.roman + 2) {
    return found({ ...before, roman, restart: true, decimals: [] }, true);
  }
  const capital = 'ABCDĐEGH'.indexOf(label);
  if (capital >= 0 && capital === before.capital)
    return found({ ...before, roman: 0, capital: capital + 1, restart: true, decimals: [] }, true);
  return /^[a-zđ]$/u.test(label) ? found(before, false) : null;
}

/** Lines that no table holds: what follows is the document again. */
const behindTable =
  /^(?:Nơi nhận|PHỤ LỤC(?=[\s\d]|$)|Phụ lục (?:[IVX]{1,5}|\d{1,2})$|(?:KT|TM|TL|TUQ)\s?\.\s?\p{Lu}|Điều \d{1,3}\.|(?:GIÁM ĐỐC|CHỦ TỊCH|NGƯỜI LẬP)$)/u;
const sectionHead = /^([IVX]{1,5})[.]\s+\p{Lu}{2}/u;

function endsTable(line: Line, rows: readonly FlatRow[], counters: Counters): boolean {
  if (behindTable.test(line.text)) return true;
  if (rows.at(-1)?.parts[0]?.length === 0) return false;
  const section = sectionHead.exec(line.text);
  const numerals = rows.filter((row) => /^[IVX]/u.test(row.label));
  const ownStyle = numerals.length === 0 ? counters.number === 0 : numerals.every((row) => row.label.endsWith('.'));
  return section !== null && !(ownStyle && romanNumber(section[1]!) === counters.roman + 1);
}

/** Takes the number of the last page, which no head follows, out of the last row: it counts on from the pages before, and no other row ends in a number. */
function dropLastPageNumber(rows: FlatRow[], pageBefore: number | null): void {
  const row = rows.at(-1);
  const last = row?.parts.at(-1);
  if (!row || !last || pageBefore === null) return;
  const isNext = (number: number | null) => number !== null && number > pageBefore && number <= pageBefore + 3;
  const endsInNumber = ({ parts }: FlatRow) => parts.some((part) => part.length > 0 && loneNumber(part.at(-1)!) !== null);
  if (last.length === 0) {
    if (/^\d{1,3}$/u.test(row.label) && isNext(Number(row.label))) rows.pop();
  } else if (last.length > 1 && isNext(loneNumber(last.at(-1)!)) && !rows.slice(0, -1).some(endsInNumber)) last.pop();
}

/** Parts the lines behind a head into rows by their numbers; repeated heads and page numbers before them are left out. */
export function flatRows(head: TableHead, lines: readonly Line[]): { rows: FlatRow[]; end: number } {
  const rows: FlatRow[] = [];
  let counters: Counters = { roman: 0, capital: 0, number: 0, restart: true, decimals: [] };
  let at = head.end;
  let cut = false;
  let page = lines.slice(0, head.end).findLast((line) => loneNumber(line) !== null);
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const skipped = repeatedHead(head, lines, at);
    const afterPageNumber = loneNumber(line) !== null ? repeatedHead(head, lines, at + 1) : 0;
    if (skipped > 0 || afterPageNumber > 0) {
      if (skipped === 0) page = line;
      at += skipped > 0 ? skipped - 1 : afterPageNumber;
      cut = true;
      continue;
    }
    if (endsTable(line, rows, counters)) break;
    const label = readLabel(line.text, counters);
    const awaitsText = rows.at(-1)?.parts[0]?.length === 0;
    if (label && !(awaitsText && label.heading)) {
      counters = label.after;
      const first: Line[] = label.rest === '' ? [] : [{ ...line, text: label.rest, before: 'wrap' }];
      rows.push({ label: label.label, heading: label.heading, parts: [first] });
    } else {
      const row = rows.at(-1);
      if (!row) break;
      if ((cut || line.pageStart) && row.parts.at(-1)!.length > 0) row.parts.push([line]);
      else row.parts.at(-1)!.push(line);
    }
    cut = false;
  }
  if (at === lines.length) dropLastPageNumber(rows, page ? loneNumber(page) : null);
  return { rows, end: at };
}
