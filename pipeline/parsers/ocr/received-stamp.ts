import type { Rule } from '../layout/glyph.js';
import type { Grid } from '../layout/grid.js';
import { blanked, type Field, stripOfFields } from './cell-strip.js';
import type { GreyPicture } from './picture.js';
import type { Recognise } from './recognised.js';

/** A stamp lies in this upper part of its page, and is no wider and higher than these parts of it. */
const UPPER = 0.4;
const WIDEST = 0.42;
const HIGHEST = 0.14;
/** Lines above or below a frame within so many points belong to it. */
const NEAR = 16;
/** Points that the border of the stamp reaches beyond its lines. */
const BORDER = 2;

const arrived = /(?<!\p{L})Đ[EẾÊÉỀ]N(?!\p{L})/u;
const register = /(?<!\p{L})(?:S[ốôóo]|Ng[àa]y|Chuy[êểếe]n|CV|C[ÔO]NG V[ĂA]N|Giờ)(?!\p{L})/u;

/** The frame round a grid: its outline, and the lines just above and below it that lie within its width. Lengths are points. */
function frameOf({ xs, ys }: Grid, rules: readonly Rule[]): { left: number; right: number; top: number; bottom: number } {
  const [left, right] = [xs[0]!, xs.at(-1)!];
  let [top, bottom] = [ys[0]!, ys.at(-1)!];
  const within = rules
    .filter(({ direction, from, to }) => direction === 'horizontal' && from >= left - NEAR && to <= right + NEAR)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  for (const at of within) if (at > bottom && at - bottom <= NEAR) bottom = at;
  for (const at of within.reverse()) if (at < top && top - at <= NEAR) top = at;
  return { left, right, top, bottom };
}

/** A page without the stamps that its receiver set on it: the picture, the grids that are left, and what the stamps say, as recognised. */
export interface Unstamped {
  picture: GreyPicture;
  grids: Grid[];
  /** Where the stamps were, in pixels. */
  fields: Field[];
  texts: string[];
}

/** Takes framed stamps of arrival (`CÔNG VĂN ĐẾN`: number, day, to whom) off the upper part of a page: they are no part of the document. */
export async function withoutStamps(
  picture: GreyPicture,
  grids: readonly Grid[],
  rules: readonly Rule[],
  dpi: number,
  recognise: Recognise,
): Promise<Unstamped> {
  const pixels = (points: number) => Math.round((points / 72) * dpi);
  const kept: Grid[] = [];
  const fields: Field[] = [];
  const texts: string[] = [];
  for (const grid of grids) {
    const { left, right, top, bottom } = frameOf(grid, rules);
    const field: Field = {
      left: Math.max(0, pixels(left - BORDER)),
      right: Math.min(picture.width, pixels(right + BORDER)),
      top: Math.max(0, pixels(top - BORDER)),
      bottom: Math.min(picture.height, pixels(bottom + BORDER)),
    };
    const small =
      field.bottom < UPPER * picture.height &&
      field.right - field.left < WIDEST * picture.width &&
      field.bottom - field.top < HIGHEST * picture.height;
    const lines = small ? await recognise(stripOfFields(picture, [field], dpi).picture, dpi, 'block') : [];
    const text = lines.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
    if (arrived.test(text) && register.test(text)) {
      fields.push(field);
      texts.push(text);
    } else kept.push(grid);
  }
  return { picture: fields.length === 0 ? picture : blanked(picture, fields), grids: kept, fields, texts };
}
