import { type Affine, apply, compose, type Point } from '../layout/geometry.js';
import type { Rule } from '../layout/glyph.js';
import type { Engine } from './pdfium.js';

/** A filled rectangle thinner than this (points) is a line: Word and browsers draw table borders so. */
const THIN = 2.5;
/** Shorter strokes (points) are dots and ornaments. */
const SHORT = 2;
/** A line drawn as a shape has few corners. */
const MOST_CORNERS = 12;
const OBJECT = { path: 2, image: 3, form: 5 } as const;
const SEGMENT = { line: 0, curve: 1, move: 2 } as const;
const DEPTH = 4;

/** A straight stroke as a ruling line; null where it slants or is a mere dot. */
function ruleBetween(p: Point, q: Point): Rule | null {
  const across = Math.abs(p.x - q.x);
  const down = Math.abs(p.y - q.y);
  if (down <= 1 && across >= SHORT)
    return { direction: 'horizontal', at: (p.y + q.y) / 2, from: Math.min(p.x, q.x), to: Math.max(p.x, q.x) };
  if (across <= 1 && down >= SHORT) return { direction: 'vertical', at: (p.x + q.x) / 2, from: Math.min(p.y, q.y), to: Math.max(p.y, q.y) };
  return null;
}

/** A thin filled shape as a ruling line along its longer side. */
function ruleOfShape(points: readonly Point[]): Rule | null {
  if (points.length > MOST_CORNERS) return null;
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => p.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) >= THIN) return null;
  const p = width >= height ? { x: left, y: (top + bottom) / 2 } : { x: (left + right) / 2, y: top };
  const q = width >= height ? { x: right, y: (top + bottom) / 2 } : { x: (left + right) / 2, y: bottom };
  return ruleBetween(p, q);
}

/** Reads the ruling lines of a page (strokes, and thin shapes and pictures, of every sub-path) and the share of its largest picture. */
export function readRules(engine: Engine, page: number, display: Affine, area: number): { rules: Rule[]; picture: number } {
  const { api, direct, float, integer } = engine;
  const memory = engine.allocate(32);
  const rules: Rule[] = [];
  let picture = 0;

  const matrixOf = (object: number): Affine => {
    if (direct.FPDFPageObj_GetMatrix(object, memory) !== 1) return { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
    const [a, b, c, d, e, f] = [0, 4, 8, 12, 16, 20].map((offset) => float(memory + offset)) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return { a, b, c, d, e, f };
  };
  const visible = (found: number) => {
    const [red, green, blue, alpha] = [0, 4, 8, 12].map((offset) => integer(memory + offset)) as [number, number, number, number];
    return found !== 1 || (alpha > 0 && red + green + blue < 3 * 250);
  };

  const readPath = (object: number, toPage: Affine) => {
    direct.FPDFPath_GetDrawMode(object, memory, memory + 4);
    const filled = integer(memory) !== 0;
    const stroked = integer(memory + 4) !== 0;
    const strokeSeen = stroked && visible(direct.FPDFPageObj_GetStrokeColor(object, memory, memory + 4, memory + 8, memory + 12));
    const fillSeen = filled && visible(direct.FPDFPageObj_GetFillColor(object, memory, memory + 4, memory + 8, memory + 12));
    if (!strokeSeen && !fillSeen) return;
    const toDisplay = compose(toPage, matrixOf(object));
    let shape: Point[] = [];
    let curved = false;
    const finish = () => {
      if (fillSeen && !curved && shape.length > 1) {
        const rule = ruleOfShape(shape);
        if (rule) rules.push(rule);
      }
      shape = [];
      curved = false;
    };
    const count = direct.FPDFPath_CountSegments(object);
    for (let index = 0; index < count; index += 1) {
      const segment = direct.FPDFPath_GetPathSegment(object, index);
      direct.FPDFPathSegment_GetPoint(segment, memory, memory + 4);
      const point = apply(toDisplay, float(memory), float(memory + 4));
      const type = direct.FPDFPathSegment_GetType(segment);
      if (type === SEGMENT.move) finish();
      if (type === SEGMENT.curve) curved = true;
      const stroke = (from: Point, to: Point) => {
        const rule = strokeSeen ? ruleBetween(from, to) : null;
        if (rule) rules.push(rule);
      };
      if (type === SEGMENT.line && shape.length > 0) stroke(shape.at(-1)!, point);
      shape.push(point);
      if (direct.FPDFPathSegment_GetClose(segment) === 1 && shape.length > 2) stroke(point, shape[0]!);
    }
    finish();
  };

  const readImage = (object: number, toPage: Affine) => {
    const m = compose(toPage, matrixOf(object));
    picture = Math.max(picture, Math.min(1, Math.abs(m.a * m.d - m.b * m.c) / area));
    const rule = ruleOfShape([apply(m, 0, 0), apply(m, 1, 0), apply(m, 1, 1), apply(m, 0, 1)]);
    if (rule) rules.push(rule);
  };

  const readObject = (object: number, toPage: Affine, depth: number) => {
    const type = direct.FPDFPageObj_GetType(object);
    if (type === OBJECT.path) readPath(object, toPage);
    else if (type === OBJECT.image) readImage(object, toPage);
    else if (type === OBJECT.form && depth < DEPTH) {
      const inner = compose(toPage, matrixOf(object));
      const count = api.FPDFFormObj_CountObjects(object);
      for (let index = 0; index < count; index += 1) readObject(api.FPDFFormObj_GetObject(object, index), inner, depth + 1);
    }
  };

  const count = api.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) readObject(direct.FPDFPage_GetObject(page, index), display, 0);
  engine.free(memory);
  return { rules, picture };
}
