import type { Diagnostic } from '../../../schemas/index.js';
import { pageList } from '../ocr/page-list.js';
import type { OcrMode } from '../options.js';

const warning = (code: string, message: string): Diagnostic => ({ code, severity: 'warning', message });

/** Why a file without text is refused. */
export function noTextReason(pages: number, scans: number, ocr: OcrMode): string {
  const count = pages === 1 ? 'the page holds' : `the ${pages} pages hold`;
  if (scans === 0) return `${count} no text: there is nothing to read`;
  if (ocr === 'off') return `${count} no text that can be read: it looks like a scan, and text recognition (OCR) is switched off`;
  return `${count} no text: it looks like a scan, but no text could be recognised in it`;
}

/** Some pages are pictures, and recognition is switched off. */
export const pageWithoutText = (pages: readonly number[]): Diagnostic =>
  warning('page-without-text', `Page ${pageList(pages)}: a picture without text, left out (text recognition is switched off).`);

/** The text layer of some pages is the work of a recogniser that knew no Vietnamese, and recognition is switched off. */
export const garbageTextLayer = (pages: readonly number[]): Diagnostic =>
  warning(
    'garbage-text-layer',
    `Page ${pageList(pages)}: a scan whose text layer lost the marks of its letters, left out (text recognition is switched off).`,
  );

/** Some pages could not be opened. */
export const brokenPage = (pages: readonly number[]): Diagnostic =>
  warning('broken-page', `Page ${pageList(pages)}: damaged in the file, left out.`);

/** Some pages hold text in another direction. */
export const sidewaysText = (pages: readonly number[]): Diagnostic => ({
  code: 'sideways-text',
  severity: 'note',
  message: `Page ${pageList(pages)}: words that run in another direction than the rest of the page are left out.`,
});

/** Letters of TCVN3 or VNI fonts. */
export const legacyEncoding = (fonts: readonly string[]): Diagnostic => ({
  code: 'legacy-encoding',
  severity: 'note',
  message: `Letters of fonts from before Unicode were converted: ${fonts.join(', ')}.`,
});

/** The text layer holds characters without meaning. */
export function damagedTextLayer(share: number, replaced: boolean): Diagnostic {
  const how = replaced ? 'its plain text was read another way, without the places of words and without tables' : 'the text may be wrong';
  return warning('damaged-text-layer', `${Math.round(share * 100)} % of the characters have no meaning: ${how}.`);
}

/** Only the second reader could open the file. */
export const plainTextOnly = (): Diagnostic =>
  warning('plain-text-only', 'The PDF is damaged: only its plain text could be read, without the places of words and without tables.');
