import type { Decoder } from '../encodings/legacy-fonts.js';
import { printedCharacter } from '../layout/characters.js';
import { type Affine, apply } from '../layout/geometry.js';
import type { Face, Glyph } from '../layout/glyph.js';
import type { FontLetters } from './font-letters.js';
import type { Engine } from './pdfium.js';

/** What all characters of one text object share. */
interface ObjectStyle {
  face: Face;
  size: number;
  invisible: boolean;
  /** Quarter turns (clockwise) of the writing on the page; null where it slants. */
  turn: number | null;
  /** Reads the characters of a font from before Unicode. */
  decode: Decoder | null;
  /** The font does not say which characters its codes stand for. */
  unmapped: boolean;
}

const boldName = /bold|black|heavy|demi|-bd\b|,b/i;
const italicName = /italic|oblique|slanted|-it\b/i;
const combining = /^\p{M}+$/u;
/** The first code of a combining mark, or of a letter that an old font reads as one. */
const FIRST_MARK = 0xc0;
/** Codes of the spaces and line breaks that pdfium adds by itself. */
const breaks = new Set([0x20, 0x0d, 0x0a]);
const FORCE_BOLD = 1 << 18;
const ITALIC = 1 << 6;

function readFace(engine: Engine, font: number): Face {
  const { api } = engine;
  const room = 256;
  const buffer = engine.allocate(room);
  const length = api.FPDFFont_GetBaseFontName(font, buffer, room);
  const name = length > 0 && length <= room ? engine.utf8(buffer) : '';
  engine.free(buffer);
  const flags = api.FPDFFont_GetFlags(font);
  const bold = boldName.test(name) || (flags > 0 && (flags & FORCE_BOLD) !== 0);
  return { name, bold, italic: italicName.test(name) || (flags > 0 && (flags & ITALIC) !== 0) };
}

/** Quarter turns (clockwise) of a direction on a page whose y grows downwards; null where it slants. */
function quarterTurns(x: number, y: number): number | null {
  if (Math.abs(y) <= 0.1 * Math.abs(x)) return x > 0 ? 0 : 2;
  if (Math.abs(x) <= 0.1 * Math.abs(y)) return y > 0 ? 1 : 3;
  return null;
}

/** The characters of a page, and how many of them run in each direction (quarter turns clockwise). */
export interface PageText {
  glyphs: Glyph[];
  unmapped: number;
  invisible: number;
  turns: [number, number, number, number];
}

/** Reads all characters of a page that run from left to right under `display`, in the order of its content. */
export function readGlyphs(engine: Engine, page: number, display: Affine, letters: FontLetters): PageText {
  const { api, direct, float, double } = engine;
  const text = api.FPDFText_LoadPage(page);
  const memory = engine.allocate(48);
  const faces = new Map<number, Face>();
  const objects = new Map<number, ObjectStyle>();
  const plain: ObjectStyle = {
    face: { name: '', bold: false, italic: false },
    size: 0,
    invisible: false,
    turn: 0,
    unmapped: false,
    decode: null,
  };

  const readObject = (index: number, object: number): ObjectStyle => {
    const font = api.FPDFTextObj_GetFont(object);
    const face = faces.get(font) ?? (font === 0 ? plain.face : readFace(engine, font));
    faces.set(font, face);
    api.FPDFText_GetMatrix(text, index, memory);
    const [a, b, c, d] = [0, 4, 8, 12].map((offset) => float(memory + offset)) as [number, number, number, number];
    const along = { x: display.a * a + display.c * b, y: display.b * a + display.d * b };
    const up = { x: display.a * c + display.c * d, y: display.b * c + display.d * d };
    const size = api.FPDFText_GetFontSize(text, index) * Math.hypot(up.x, up.y);
    return {
      face,
      size,
      decode: letters(face.name),
      invisible: api.FPDFTextObj_GetTextRenderMode(object) === 3,
      turn: quarterTurns(along.x, along.y),
      unmapped: api.FPDFText_HasUnicodeMapError(text, index) === 1,
    };
  };

  const glyphs: Glyph[] = [];
  const turns: PageText['turns'] = [0, 0, 0, 0];
  let unmapped = 0;
  let invisible = 0;
  let last: Glyph | undefined;
  let style = plain;
  // Asking for the object of each character would double the time: its style can only change at a word or with the baseline.
  let wordBegins = true;
  const count = text === 0 ? 0 : api.FPDFText_CountChars(text);
  for (let index = 0; index < count; index += 1) {
    const code = direct.FPDFText_GetUnicode(text, index);
    if (breaks.has(code) && direct.FPDFText_IsGenerated(text, index) === 1) {
      wordBegins = true;
      continue;
    }
    direct.FPDFText_GetCharOrigin(text, index, memory, memory + 8);
    const origin = apply(display, double(memory), double(memory + 8));
    if (wordBegins || !last || Math.abs(origin.y - last.baseline) > 0.1) {
      const object = direct.FPDFText_GetTextObject(text, index);
      style = objects.get(object) ?? (object === 0 ? plain : readObject(index, object));
      objects.set(object, style);
    }
    const character = style.decode && code > 0 ? style.decode(String.fromCodePoint(code)) : printedCharacter(code);
    wordBegins = character === ' ';
    if (style.unmapped || code === 0 || code === 0xfffd) unmapped += 1;
    if (character === '') continue;
    if (style.turn !== null && character !== ' ') turns[style.turn]! += 1;
    if (style.turn !== 0) continue;
    if (style.invisible) invisible += 1;
    direct.FPDFText_GetLooseCharBox(text, index, memory);
    const first = apply(display, float(memory), float(memory + 4));
    const second = apply(display, float(memory + 8), float(memory + 12));
    const x1 = Math.max(first.x, second.x);
    if (last && code >= FIRST_MARK && combining.test(character)) {
      last.text += character;
      // One glyph that stands for a letter and its marks has its width shared out among them; a mark may also have a width of its own.
      const besideIt = Math.min(first.x, second.x) - last.x1 < 0.1 * last.size;
      if (besideIt || x1 - last.x0 < 1.2 * last.size) last.x1 = Math.max(last.x1, x1);
      continue;
    }
    const top = Math.min(first.y, second.y);
    const bottom = Math.max(first.y, second.y);
    last = {
      text: character,
      x0: Math.min(first.x, second.x),
      x1,
      top,
      bottom,
      baseline: origin.y,
      size: style.size || bottom - top,
      face: style.face,
    };
    glyphs.push(last);
  }
  engine.free(memory);
  if (text !== 0) api.FPDFText_ClosePage(text);
  return { glyphs, unmapped, invisible, turns };
}
