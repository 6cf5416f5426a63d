import type { Diagnostic } from '../../../schemas/index.js';

const warning = (code: string, message: string): Diagnostic => ({ code, severity: 'warning', message });

/** Why a file without text is refused. */
export function noTextReason(pages: number, scans: number): string {
  const count = pages === 1 ? 'the page holds' : `the ${pages} pages hold`;
  const why = scans > 0 ? 'it looks like a scan' : 'there is nothing to read';
  return `${count} no text: ${why}; text recognition (OCR) is not part of this version`;
}

/** Some pages are pictures. */
export const pageWithoutText = (pages: readonly number[]): Diagnostic =>
  warning(
    'page-without-text',
    `Page ${pages.join(', ')}: a picture without text, left out (text recognition is not part of this version).`,
  );

/** Some pages could not be opened. */
export const brokenPage = (pages: readonly number[]): Diagnostic =>
  warning('broken-page', `Page ${pages.join(', ')}: damaged in the file, left out.`);

/** Some pages hold text in another direction. */
export const sidewaysText = (pages: readonly number[]): Diagnostic => ({
  code: 'sideways-text',
  severity: 'note',
  message: `Page ${pages.join(', ')}: words that run in another direction than the rest of the page are left out.`,
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
