import type { PageContent } from './glyph.js';

/** Fewer letters than this on a page are a stamp or a page number, not text. */
const LITTLE = 25;
/** A picture that covers so much of a page is the page. */
const WHOLE_PAGE = 0.5;
/** A larger share of letters without meaning than this makes a text layer damaged. */
const DAMAGED = 0.05;

const letters = (page: PageContent) => page.glyphs.reduce((sum, glyph) => sum + (glyph.text === ' ' ? 0 : 1), 0);
const isScan = (page: PageContent) => letters(page) < LITTLE && page.picture >= WHOLE_PAGE;

/** What kind of text layer a PDF has. */
export interface TextLayer {
  /** `none`: nothing to read, on any page. `ocr`: letters drawn invisibly over pictures. */
  kind: 'none' | 'native' | 'ocr' | 'mixed';
  /** Numbers of pages that are pictures without text. */
  scans: number[];
  damaged: boolean;
}

/** Judges the text layer of a PDF by its letters and pictures. */
export function judgeTextLayer(pages: readonly PageContent[]): TextLayer {
  const scans = pages.filter(isScan).map((page) => page.number);
  const total = pages.reduce((sum, page) => sum + letters(page), 0);
  const hidden = pages.filter((page) => page.invisible > 0.5 * Math.max(1, letters(page))).length;
  const little = pages.every((page) => letters(page) < LITTLE);
  const kind = total === 0 || (little && scans.length > 0) ? 'none' : hidden === 0 ? 'native' : hidden === pages.length ? 'ocr' : 'mixed';
  return { kind, scans, damaged: damage(pages.map((page) => page.glyphs.map((glyph) => glyph.text).join(''))) > DAMAGED };
}

/** Private-use and replacement characters, and letters that no Vietnamese text holds in number. */
const meaningless = /[\ue000-\uf8ff\ufffd\u0370-\u03ff\u0400-\u04ff\u0530-\u1dff]/gu;

/** The share of characters without meaning in some texts, 0 to 1. */
export function damage(texts: readonly string[]): number {
  const all = texts.reduce((sum, text) => sum + text.replace(/\s+/gu, '').length, 0);
  const bad = texts.reduce((sum, text) => sum + (text.match(meaningless)?.length ?? 0), 0);
  return all === 0 ? 0 : bad / all;
}
