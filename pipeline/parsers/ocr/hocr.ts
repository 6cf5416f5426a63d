import type { RecognisedLine, RecognisedWord } from './recognised.js';

const element =
  /<span class='(ocr[a-z_]{1,20})'[^>]{0,200}? title=(?:'([^'>]{0,400})'|"([^">]{0,400})")[^>]{0,80}>((?:<\/?(?:strong|em)>|[^<]){0,400})/gu;
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

const plain = (markup: string) =>
  markup
    .replace(/<[^<>]{1,10}>/gu, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity]!)
    .replaceAll('⁄', '/')
    .trim()
    .normalize('NFC');

/** The numbers that a property has in the title of an hOCR element. */
function property(title: string, name: string): number[] {
  const found = new RegExp(`(?:^|; )${name}((?: -?[\\d.]{1,20}){1,6})`, 'u').exec(title);
  return found ? found[1]!.trim().split(' ').map(Number) : [];
}

/** Reads the lines and words of an hOCR document (the HTML that Tesseract writes); empty words and lines are left out. */
export function readHocr(document: string): RecognisedLine[] {
  const lines: RecognisedLine[] = [];
  for (const [, kind, single, double, content] of document.matchAll(element)) {
    const title = single ?? double ?? '';
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = property(title, 'bbox');
    if (kind === 'ocrx_word') {
      const text = plain(content!);
      const word: RecognisedWord = { text, x0, y0, x1, y1, confidence: (property(title, 'x_wconf')[0] ?? 0) / 100 };
      if (text !== '' && x1 > x0 && y1 > y0) lines.at(-1)?.words.push(word);
      continue;
    }
    const [slope = 0, offset = 0] = property(title, 'baseline');
    lines.push({ words: [], size: property(title, 'x_size')[0] ?? y1 - y0, baseline: y1 + offset - slope * x0, slope });
  }
  return lines.filter((line) => line.words.length > 0);
}
