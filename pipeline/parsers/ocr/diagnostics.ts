import type { Diagnostic } from '../../../schemas/index.js';
import type { ParsedBlock, ParsedText, PlacedWord } from '../parsed.js';
import { pageList } from './page-list.js';
import type { PageReader } from './page-reader.js';

/** Words recognised with less confidence are told of. */
const UNSURE = 0.6;
/** So many passages are told of one by one, the least sure ones; the others are counted. */
const MOST_PASSAGES = 20;
/** Words of context on each side of an unsure one. */
const CONTEXT = 2;

/** The text of these pages was recognised from their pictures. */
export const recognisedPages = (pages: readonly number[]): Diagnostic => ({
  code: 'recognised-text',
  severity: 'note',
  message: `Page ${pageList(pages)}: the text was recognised from a picture; look at the page where a word matters.`,
});

/** Nothing could be recognised on these pages. */
export const unreadablePictures = (pages: readonly number[]): Diagnostic => ({
  code: 'page-without-text',
  severity: 'warning',
  message: `Page ${pageList(pages)}: a picture in which no text could be recognised, left out.`,
});

/** The mistakes of recognition that were corrected, each once with its pages; none where there were none. */
export function correctedWords(changes: PageReader['changes']): Diagnostic[] {
  if (changes.length === 0) return [];
  const pages = new Map<string, number[]>();
  for (const { page, change } of changes) pages.set(change, [...(pages.get(change) ?? []), page]);
  const told = [...pages].map(([change, on]) => `${change} (page ${pageList([...new Set(on)])})`);
  return [
    { code: 'corrected-recognition', severity: 'note', message: `Corrected where only one reading is possible: ${told.join('; ')}.` },
  ];
}

/** Stamps of arrival that were left out, with what they say as far as it could be recognised. */
export const leftOutStamps = (stamps: PageReader['stamps']): Diagnostic[] =>
  stamps.map(({ page, text }) => ({
    code: 'received-stamp',
    severity: 'note',
    message: `Page ${page}: a stamp of the receiver is left out; it says about “${text}”.`,
    page,
  }));

interface Passage {
  quote: string;
  word: PlacedWord;
}

function passagesOf(text: ParsedText): Passage[] {
  if (typeof text === 'string') return [];
  return text.flatMap((word, index) => {
    if (word.confidence === undefined || word.confidence >= UNSURE || !/[\p{L}\p{N}]/u.test(word.text)) return [];
    const around = text.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1);
    return [{ word, quote: around.map((other, i) => (i === 0 || other.glued ? other.text : ` ${other.text}`)).join('') }];
  });
}

/** Words that were recognised with little confidence, each with the words around it, its page and its place; at most twenty, then their number. */
export function unsureWords(blocks: readonly ParsedBlock[]): Diagnostic[] {
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? block.cells.flatMap((cell) => cell.paragraphs) : [block.text]));
  const all = texts.flatMap(passagesOf);
  const worst = new Set([...all].sort((p, q) => p.word.confidence! - q.word.confidence!).slice(0, MOST_PASSAGES));
  const told = all
    .filter((passage) => worst.has(passage))
    .map(
      ({ quote, word }): Diagnostic => ({
        code: 'low-confidence',
        severity: 'warning',
        message: `“${word.text}” was recognised with ${Math.round(word.confidence! * 100)} % confidence.`,
        quote,
        page: word.box.page,
        boxes: [word.box],
      }),
    );
  if (all.length <= MOST_PASSAGES) return told;
  const rest = all.filter((passage) => !worst.has(passage));
  const pages = [...new Set(rest.map(({ word }) => word.box.page))];
  const message = `Page ${pageList(pages)}: ${rest.length} more words were recognised with less than ${UNSURE * 100} % confidence.`;
  return [...told, { code: 'low-confidence', severity: 'warning', message }];
}
