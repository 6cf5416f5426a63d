import { readFile } from 'node:fs/promises';
import type { RawRow, RowReader } from './raw-row.js';
import { textLines } from './text-chunks.js';

function parsed(line: number, text: string): RawRow {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { line, fields: value as Record<string, unknown> };
    return { line, reason: `expected an object, found ${text.slice(0, 40)}` };
  } catch (error) {
    return { line, reason: `not JSON: ${(error as Error).message}` };
  }
}

/** NDJSON: one object on each line. */
export const readNdjson: RowReader = async function* (file) {
  for await (const { line, text } of textLines(file)) if (text.trim() !== '') yield parsed(line, text);
};

/** The elements of the first array of a JSON text, each with the line on which it begins: one that is broken costs no other. */
function* elementsOf(text: string): Generator<{ line: number; text: string }> {
  let line = 1;
  let depth = 0;
  let start = -1;
  let startLine = 1;
  let quoted = false;
  for (let at = text.indexOf('['), before = text.slice(0, at); at < text.length; at++) {
    if (depth === 0 && start < 0) line += before.split('\n').length - 1;
    before = '';
    const letter = text[at]!;
    if (letter === '\n') line++;
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"' || letter === '\n') quoted = false;
      continue;
    }
    if (letter === '"') quoted = true;
    const closes = letter === ']' || letter === '}';
    if (depth === 1 && (letter === ',' || letter === ']')) {
      if (start >= 0) yield { line: startLine, text: text.slice(start, at) };
      start = -1;
      if (letter === ']') return;
      continue;
    }
    if (depth === 1 && start < 0 && !/\s/u.test(letter)) [start, startLine] = [at, line];
    if (letter === '[' || letter === '{') depth++;
    else if (closes && depth > 0) depth--;
  }
  if (start >= 0) yield { line: startLine, text: text.slice(start) };
}

/** JSON: an array of objects, or an object that holds one (`{ "records": [ … ] }`). */
export const readJson: RowReader = async function* (file) {
  const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/u, '');
  if (!text.includes('[')) yield { line: null, reason: 'expected an array of objects, found none' };
  else for (const element of elementsOf(text)) yield parsed(element.line, element.text);
};
