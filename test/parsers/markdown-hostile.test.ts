import { foldLines } from '../../pipeline/parsers/lines/fold-lines.js';
import { typedColumns } from '../../pipeline/parsers/lines/two-columns.js';
import { splitHtmlTables } from '../../pipeline/parsers/markdown/html-table.js';
import { htmlText } from '../../pipeline/parsers/markdown/inline.js';
import { looksLikeMarkdown } from '../../pipeline/parsers/markdown/looks-like-markdown.js';
import { withoutMath } from '../../pipeline/parsers/markdown/math.js';
import { leastTime } from '../helpers/processor-time.js';

const size = 100_000;
const hostile = [
  ' ',
  '\t',
  '1',
  'a',
  '-',
  '*',
  '|',
  '$',
  '\\',
  '.',
  '<!--',
  '<table>',
  '<td ',
  '&#1',
  '**a',
  '$\\geq',
  '- | ',
  'Nơi nhận \t',
  'CỘNG HÒA ',
].map((piece) => piece.repeat(size / piece.length));

const readers: Record<string, (text: string) => unknown> = {
  looksLikeMarkdown,
  withoutMath,
  htmlText,
  splitHtmlTables,
  typedColumns: (text) => typedColumns([text]),
  foldLines: (text) =>
    foldLines([
      { text: 'Trước', wrapped: false },
      { text, wrapped: true },
      { text: 'sau', wrapped: true },
    ]),
};

test.each(Object.keys(readers))('%s reads 100 kB of hostile text in linear time', (name) => {
  for (const text of hostile) {
    const slow = leastTime(() => readers[name]!(text), 200) >= 200;
    expect({ text: text.slice(0, 8), slow }).toEqual({ text: text.slice(0, 8), slow: false });
  }
});
