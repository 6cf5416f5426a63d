import { type Affine, compose } from '../layout/geometry.js';
import type { Glyph, PageContent, TurnedText } from '../layout/glyph.js';
import { findGrids } from '../layout/grid.js';
import { printedIn, textsInTables } from '../layout/turned-cells.js';
import { type Area, annotationAreas, fillings } from './annotations.js';
import { type FontLetters, lettersByName } from './font-letters.js';
import { readGlyphs } from './glyphs.js';
import type { OpenDocument } from './pdfium.js';
import { readRules } from './rules.js';

/** pdfium converts to whole device units only: ask for a device of this many units a point. */
const UNITS = 1000;

/** The map from page coordinates to the displayed page, crop box and /Rotate included. */
function displayMap({ engine }: OpenDocument, page: number, width: number, height: number): Affine {
  const { api } = engine;
  const memory = engine.allocate(8);
  const device = (x: number, y: number) => {
    api.FPDF_PageToDevice(page, 0, 0, Math.round(width * UNITS), Math.round(height * UNITS), 0, x, y, memory, memory + 4);
    return { x: engine.integer(memory) / UNITS, y: engine.integer(memory + 4) / UNITS };
  };
  const origin = device(0, 0);
  const right = device(100, 0);
  const up = device(0, 100);
  engine.free(memory);
  return {
    a: (right.x - origin.x) / 100,
    b: (right.y - origin.y) / 100,
    c: (up.x - origin.x) / 100,
    d: (up.y - origin.y) / 100,
    e: origin.x,
    f: origin.y,
  };
}

/** The map that turns a displayed page back by quarter turns, so that writing turned clockwise as often runs from left to right. */
function turnBack(turn: number, width: number, height: number): Affine {
  if (turn === 1) return { a: 0, b: -1, c: 1, d: 0, e: 0, f: width };
  if (turn === 2) return { a: -1, b: 0, c: 0, d: -1, e: width, f: height };
  return { a: 0, b: 1, c: -1, d: 0, e: height, f: 0 };
}

/** Whether the middle of a glyph lies on the page: what lies outside is cut away, as printers' marks are. */
const isOn =
  (size: { width: number; height: number }) =>
  ({ x0, x1, top, bottom }: Glyph) =>
    x0 + x1 >= 0 && x0 + x1 <= 2 * size.width && top + bottom >= 0 && top + bottom <= 2 * size.height;

/** The letters that annotations set into the blanks of a page, after its annotations became part of it. */
function filledIn(
  document: OpenDocument,
  number: number,
  map: Affine,
  plain: readonly Glyph[],
  areas: readonly Area[],
  letters: FontLetters,
): Glyph[] {
  const { api } = document.engine;
  const page = api.FPDF_LoadPage(document.pointer, number - 1);
  if (page === 0) return [];
  const { glyphs } = readGlyphs(document.engine, page, map, letters);
  api.FPDF_ClosePage(page);
  return fillings(plain, glyphs, areas);
}

/** Reads the characters and ruling lines of one page (counted from 1), letters as `letters` says; null where the page itself is broken. */
export function readPage(document: OpenDocument, number: number, letters: FontLetters = lettersByName): PageContent | null {
  const { api } = document.engine;
  const page = api.FPDF_LoadPage(document.pointer, number - 1);
  if (page === 0) return null;
  const width = api.FPDF_GetPageWidthF(page);
  const height = api.FPDF_GetPageHeightF(page);
  const display = displayMap(document, page, width, height);
  let map = display;
  let text = readGlyphs(document.engine, page, map, letters);
  const turn = text.turns.indexOf(Math.max(...text.turns));
  if (turn !== 0) {
    map = compose(turnBack(turn, width, height), display);
    text = readGlyphs(document.engine, page, map, letters);
  }
  const lines = readRules(document.engine, page, map, width * height);
  const size = turn % 2 === 0 ? { width, height } : { width: height, height: width };
  const turns = ([1, 2, 3] as const).filter((other) => text.turns[other] > 0);
  const others = turns.map((other): TurnedText => {
    const sideways = compose(turnBack(other, size.width, size.height), map);
    return { turn: other, glyphs: readGlyphs(document.engine, page, sideways, letters).glyphs };
  });
  const areas = annotationAreas(document.engine, page, map);
  const flat = areas.length > 0 && api.FPDFPage_Flatten(page, 0) === 1;
  api.FPDF_ClosePage(page);
  const { unmapped, invisible } = text;
  const turned = textsInTables(others, findGrids(number, others.length > 0 ? lines.rules : []), size);
  const sideways = text.turns[1] + text.turns[2] + text.turns[3] - printedIn(turned);
  const glyphs = flat ? [...text.glyphs, ...filledIn(document, number, map, text.glyphs, areas, letters)] : text.glyphs;
  const content = { number, ...size, turn, glyphs: glyphs.filter(isOn(size)), unmapped, sideways, invisible, ...lines };
  return turned.length > 0 ? { ...content, turned } : content;
}
