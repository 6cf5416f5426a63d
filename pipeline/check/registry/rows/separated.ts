import { namedFields } from './named-fields.js';
import type { RawRow, RowReader } from './raw-row.js';
import { textChunks, textLines } from './text-chunks.js';

/** How the fields of a line are set apart. */
interface Dialect {
  delimiter: string;
  quoted: boolean;
}

/** A record with its lines, both inclusive; `fields` is null where its quotation marks are wrong. */
interface Separated {
  first: number;
  last: number;
  fields: readonly string[] | null;
}

/** A quotation mark left open makes one record of many lines: reading begins anew behind its first line, this often at most. */
const mostRestarts = 100;

/** The records from the line behind `skipped` on, up to the first whose quotation marks are wrong. */
async function* recordsFrom(file: string, skipped: number, dialect: Dialect): AsyncGenerator<Separated> {
  const { parse } = await import('csv-parse');
  let ready: Separated[] = [];
  let end = skipped;
  let empty = 0;
  const begin = (emptyLines: number) => end + 1 + emptyLines - empty;
  const parser = parse({
    delimiter: dialect.delimiter,
    quote: dialect.quoted ? '"' : null,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (fields: string[], { lines, empty_lines }: { lines: number; empty_lines: number }) => {
      ready.push({ first: begin(empty_lines), last: skipped + lines, fields });
      end = skipped + lines;
      empty = empty_lines;
      return null;
    },
  });
  let failed = false;
  const ended = new Promise<void>((resolve) => {
    parser.on('end', resolve).on('error', () => {
      failed = true;
      resolve();
    });
  });
  parser.resume();
  for await (const chunk of textChunks(file, skipped)) {
    await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    yield* ready;
    ready = [];
    if (failed) break;
  }
  if (!failed) parser.end();
  await ended;
  yield* ready;
  if (failed) yield { first: begin(parser.info.empty_lines), last: begin(parser.info.empty_lines), fields: null };
}

/** The rows of a table whose first line names its columns. */
async function* readSeparated(file: string, dialect: Dialect): AsyncGenerator<RawRow> {
  let columns: readonly string[] | null = null;
  let skipped = 0;
  for (let restarts = 0; restarts <= mostRestarts; restarts++) {
    let again = false;
    for await (const { first, last, fields } of recordsFrom(file, skipped, dialect)) {
      if (fields !== null && columns === null) columns = fields;
      else if (fields !== null && fields.length === columns!.length) yield { line: first, fields: namedFields(columns!, fields) };
      else {
        const found = fields === null ? 'a quotation mark that never closes' : `${fields.length}`;
        yield { line: first, reason: `expected ${columns?.length ?? 'some'} fields, found ${found}` };
        again = fields === null || last > first;
        skipped = first;
        if (again) break;
      }
    }
    if (!again) return;
  }
  yield { line: skipped + 1, reason: `more than ${mostRestarts} rows with open quotation marks: the rest is not read` };
}

/** CSV (RFC 4180), fields set apart by commas or, where its header has more of them, semicolons. */
export const readCsv: RowReader = async function* (file) {
  for await (const { text } of textLines(file)) {
    const count = (mark: string) => text.split(mark).length;
    return yield* readSeparated(file, { delimiter: count(';') > count(',') ? ';' : ',', quoted: true });
  }
};

/** TSV (text/tab-separated-values): a tab ends a field, quotation marks are letters like others. */
export const readTsv: RowReader = (file) => readSeparated(file, { delimiter: '\t', quoted: false });
