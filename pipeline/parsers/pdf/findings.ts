import type { Diagnostic } from '../../../schemas/index.js';
import { correctedWords, leftOutStamps, recognisedPages, unreadablePictures } from '../ocr/diagnostics.js';
import { brokenPage, damagedTextLayer, garbageTextLayer, legacyEncoding, pageWithoutText, sidewaysText } from './messages.js';
import type { Recognition } from './recognise-pages.js';
import { judgePage, type PageCounts, type TextLayer } from './text-layer.js';

/** What reading a PDF came upon; `own` are the pages whose own letters are used, `layer` what they are like. */
export interface Reading {
  own: readonly PageCounts[];
  layer: TextLayer;
  recognition: Recognition;
  broken: readonly number[];
  /** The second reader gave better text. */
  replaced: boolean;
}

/** Numbers of the pages whose letters are the work of a recogniser that knew no Vietnamese. */
export const garbagePages = (own: readonly PageCounts[]): number[] =>
  own.filter((page) => judgePage(page) === 'garbage').map((page) => page.number);

/** What people must know about how the pages of a PDF could be read. */
export function findings({ own, layer, recognition, broken, replaced }: Reading): Diagnostic[] {
  const recognised = [...recognition.pages.keys()];
  const left = (pages: readonly number[]) => pages.filter((page) => !recognition.unreadable.includes(page));
  const told: readonly [readonly number[], (pages: readonly number[]) => Diagnostic][] = [
    [broken, brokenPage],
    [recognised, recognisedPages],
    [recognition.unreadable, unreadablePictures],
    [left(layer.scans), pageWithoutText],
    [left(garbagePages(own)), garbageTextLayer],
    [layer.sideways, sidewaysText],
  ];
  const diagnostics = told.flatMap(([pages, tell]) => (pages.length > 0 ? [tell(pages)] : []));
  if (layer.legacyFonts.length > 0) diagnostics.push(legacyEncoding(layer.legacyFonts));
  if (layer.damage > 0) diagnostics.push(damagedTextLayer(layer.damage, replaced));
  return [...diagnostics, ...correctedWords(recognition.changes), ...leftOutStamps(recognition.stamps)];
}

/** The kind of text layer that the output tells of: `mixed` where some pages were recognised and others hold their text themselves. */
export function kindOf({ own, layer, recognition }: Pick<Reading, 'own' | 'layer' | 'recognition'>): 'native' | 'ocr' | 'mixed' {
  const hold = own.some((page) => judgePage(page) === 'text');
  if (recognition.pages.size === 0) return layer.kind === 'none' ? 'native' : layer.kind;
  return hold && layer.kind !== 'ocr' ? 'mixed' : 'ocr';
}
