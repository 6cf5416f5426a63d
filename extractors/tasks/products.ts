import { squeeze, trimEndMarks } from '../vietnamese.js';

/** Splits a product cell at semicolons, list dashes and paragraphs, never at commas; ends have no punctuation. */
export function splitProducts(text: string): string[] {
  return text
    .split(/;|\n(?=\s*(?:[-–+•*]|\p{Lu}|\d))|(?:^|\s)[-–+•]\s+(?=\p{Lu})/u)
    .map((part) => trimEndMarks(squeeze(part).replace(/^[-–+•*]\s*/u, ''), '.;,'))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
