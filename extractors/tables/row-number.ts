import { romanNumber } from '../vietnamese.js';

/** How deep a printed row number stands: letters over Roman over Arabic over decimals over small letters over dashes. */
export function numberLevel(number: string): number {
  if (/^\p{Lu}$/u.test(number) && romanNumber(number) === null) return 0;
  if (romanNumber(number) !== null) return 1;
  if (/^\d+$/.test(number)) return 2;
  if (/^\d+(\.\d+)+$/.test(number)) return 1 + number.split('.').length;
  if (/^[a-zđ]$/u.test(number)) return 8;
  return 9;
}

const printed = /^\(?(?<number>[IVXL]{1,6}|\p{Lu}|\d{1,3}(?:\.\d{1,3}){0,4}|\p{Ll}|[-+*•–])[.)/]?$/u;
const leading = /^\(?(?<number>[IVXL]{1,6}|\d{1,3}(?:\.\d{1,2}){0,4}|[a-zđ])[.)](?!\d)\s*(?=\p{L}|[“"(])/u;

/** The number in a cell of the number column, without dot or brackets; null where there is none. */
export function readRowNumber(text: string): string | null {
  const number = printed.exec(text.trim())?.groups?.['number'] ?? null;
  return number !== null && /[-+*•–]/u.test(number) ? null : number;
}

/** A number printed at the beginning of the task cell (`1.2. Xây dựng …`): the number and the length up to the words. */
export function readLeadingNumber(text: string): { number: string; length: number } | null {
  const match = leading.exec(text);
  return match ? { number: match.groups!['number']!, length: match[0].length } : null;
}
