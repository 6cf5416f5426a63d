import type { Affine } from '../layout/geometry.js';
import { apply } from '../layout/geometry.js';
import type { Glyph } from '../layout/glyph.js';
import type { Engine } from './pdfium.js';

/** Annotation kinds whose appearance is part of the page as people see it: free text, stamps, form fields. */
const shown = new Set([3, 13, 20]);
/** Longer fillings are stamps and signatures (who signed, when), not words that complete the text. */
const MOST_LETTERS = 12;

/** A rectangle on the page as read. */
export interface Area {
  x0: number;
  x1: number;
  top: number;
  bottom: number;
}

/** The places of the annotations of a page that show text of their own. */
export function annotationAreas(engine: Engine, page: number, display: Affine): Area[] {
  const { api, float } = engine;
  const areas: Area[] = [];
  const memory = engine.allocate(16);
  const count = api.FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = api.FPDFPage_GetAnnot(page, index);
    if (shown.has(api.FPDFAnnot_GetSubtype(annotation)) && api.FPDFAnnot_GetRect(annotation, memory)) {
      const p = apply(display, float(memory), float(memory + 4));
      const q = apply(display, float(memory + 8), float(memory + 12));
      areas.push({ x0: Math.min(p.x, q.x), x1: Math.max(p.x, q.x), top: Math.min(p.y, q.y), bottom: Math.max(p.y, q.y) });
    }
    api.FPDFPage_CloseAnnot(annotation);
  }
  engine.free(memory);
  return areas.filter((area) => area.x1 - area.x0 > 1 && area.bottom - area.top > 1);
}

const keyOf = (glyph: Glyph) => `${glyph.text} ${Math.round(glyph.x0)} ${Math.round(glyph.baseline)}`;

/**
 * The letters that annotations add to a page where they complete its text: the number and the day that a signing tool sets into the blanks of
 * `Số:      /KH-UBND`. Stamps of signatures, which are longer or of several lines, are left out. `all` are the letters of the page with its annotations.
 */
export function fillings(plain: readonly Glyph[], all: readonly Glyph[], areas: readonly Area[]): Glyph[] {
  const printed = new Set(plain.map(keyOf));
  const added = all.filter((glyph) => glyph.text !== ' ' && !printed.has(keyOf(glyph)));
  return areas.flatMap((area) => {
    const own = added.filter(
      ({ x0, x1, baseline }) => (x0 + x1) / 2 >= area.x0 && (x0 + x1) / 2 <= area.x1 && baseline >= area.top && baseline <= area.bottom + 1,
    );
    const oneLine = own.every((glyph) => Math.abs(glyph.baseline - own[0]!.baseline) < 2);
    return oneLine && own.length <= MOST_LETTERS ? own.map((glyph) => ({ ...glyph, filled: true })) : [];
  });
}
