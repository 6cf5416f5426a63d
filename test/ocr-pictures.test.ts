import { eraseLines } from '../pipeline/parsers/ocr/erase-lines.js';
import { evenOut } from '../pipeline/parsers/ocr/even-out.js';
import { toGrey } from '../pipeline/parsers/ocr/grey.js';
import { inkOf } from '../pipeline/parsers/ocr/ink.js';
import { type GreyPicture, type PagePicture, whitePicture } from '../pipeline/parsers/ocr/picture.js';
import { enlarged, quarterTurned, rotated } from '../pipeline/parsers/ocr/rotate.js';
import { findLines } from '../pipeline/parsers/ocr/ruling-lines.js';
import { sideBySide } from '../pipeline/parsers/ocr/side-by-side.js';
import { runsSideways, skewOf } from '../pipeline/parsers/ocr/skew.js';

const dpi = 200;

function fill(picture: GreyPicture, left: number, top: number, width: number, height: number, value = 0): void {
  for (let y = top; y < top + height; y += 1) picture.pixels.fill(value, y * picture.width + left, y * picture.width + left + width);
}

/** A page whose lines of writing are rows of small blocks. */
function writtenPage(): GreyPicture {
  const page = whitePicture(1000, 1400);
  for (let y = 150; y < 1250; y += 40) for (let x = 120 + (y % 13); x < 860; x += 18) fill(page, x, y, 12, 16);
  return page;
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

describe('colours', () => {
  const red = [200, 30, 50] as const;
  const blue = [30, 50, 190] as const;
  const black = [20, 20, 20] as const;
  const page = (colours: readonly (readonly [number, number, number])[]): PagePicture => ({
    width: colours.length,
    height: 1,
    channels: 3,
    pixels: Uint8Array.from(colours.flat()),
    dpi,
  });

  test('seals and pens fade, black print below a seal stays', () => {
    const { pixels } = toGrey(page([red, blue, black, [60, 25, 30], black, black, black, black]));
    expect([...pixels.slice(0, 2)]).toEqual([255, 255]);
    expect(pixels[2]).toBeLessThan(30);
    expect(pixels[3]).toBeLessThan(60);
  });
  test('a page that is printed in colour keeps its print', () => {
    const { pixels } = toGrey(page([blue, blue, blue, black]));
    expect(Math.max(...pixels)).toBeLessThan(120);
  });
  test('a heading printed in blue stays, a blue stroke of a pen and a seal go', () => {
    const [width, height] = [400, 700];
    const pixels = new Uint8Array(width * height * 3).fill(255);
    const paint = (left: number, top: number, across: number, down: number, colour: readonly number[]) => {
      for (let y = top; y < top + down; y += 1) for (let x = left; x < left + across; x += 1) pixels.set(colour, (y * width + x) * 3);
    };
    const line = (top: number, colour: readonly number[]) => {
      for (let x = 50; x < 350; x += 12) paint(x, top, 5, 24, colour);
    };
    line(40, blue);
    for (let top = 90; top < 360; top += 30) line(top, black);
    paint(50, 380, 300, 3, blue);
    for (let x = 100; x < 200; x += 20) paint(x, 450, 3, 150, red);
    const grey = toGrey({ width, height, channels: 3, pixels, dpi });
    const darkest = (from: number, to: number) => Math.min(...grey.pixels.subarray(from * width, to * width));
    expect(darkest(40, 64)).toBeLessThan(130);
    expect(darkest(375, 390)).toBe(255);
    expect(darkest(440, 660)).toBe(255);
  });
  test('shadows are divided out, white paper stays as it is', () => {
    const shaded = whitePicture(400, 400);
    for (let y = 0; y < 400; y += 1) for (let x = 0; x < 400; x += 1) shaded.pixels[y * 400 + x] = 160 + Math.floor(x / 5);
    fill(shaded, 40, 200, 20, 4, 40);
    const even = evenOut(shaded, dpi);
    expect(even.pixels[100 * 400 + 20]).toBeGreaterThan(225);
    expect(even.pixels[202 * 400 + 50]).toBeLessThan(80);
    expect(evenOut(whitePicture(100, 100), dpi)).toEqual(whitePicture(100, 100));
  });
});

test('the joined feet of bold letters are no drawn line, a free underline is', () => {
  const page = whitePicture(600, 200);
  fill(page, 100, 100, 90, 3);
  for (let x = 104; x < 190; x += 22) fill(page, x, 70, 8, 30);
  expect(findLines(inkOf(page), dpi)).toEqual([]);
  fill(page, 300, 150, 90, 3);
  expect(findLines(inkOf(page), dpi)).toMatchObject([{ direction: 'horizontal', from: 300, to: 390 }]);
});

describe('turning', () => {
  test('four quarter turns lead back, one moves the top right corner', () => {
    const picture: GreyPicture = { width: 3, height: 2, pixels: Uint8Array.from([1, 2, 3, 4, 5, 6]) };
    expect(quarterTurned(picture, 1)).toEqual({ width: 2, height: 3, pixels: Uint8Array.from([4, 1, 5, 2, 6, 3]) });
    expect(quarterTurned(quarterTurned(picture, 1), 3)).toEqual(picture);
    expect(quarterTurned(picture, -1)).toEqual(quarterTurned(picture, 3));
    expect([...quarterTurned(picture, 2).pixels]).toEqual([6, 5, 4, 3, 2, 1]);
  });
  test.each([-4.2, -0.7, 0, 0.35, 3])('lines askew by %p degrees are found and made level', (angle) => {
    const askew = rotated(writtenPage(), (angle * Math.PI) / 180);
    const found = skewOf(inkOf(askew), dpi);
    expect(degrees(found)).toBeCloseTo(angle, 0);
    expect(Math.abs(degrees(found) - angle)).toBeLessThan(0.15);
    expect(Math.abs(degrees(skewOf(inkOf(rotated(askew, -found)), dpi)))).toBeLessThan(0.15);
  });
  test('a page on its side is told, an upright and an empty one are not', () => {
    expect(runsSideways(inkOf(quarterTurned(writtenPage(), 1)), dpi)).toBe(true);
    expect(runsSideways(inkOf(writtenPage()), dpi)).toBe(false);
    expect(skewOf(inkOf(whitePicture(300, 300)), dpi)).toBe(0);
    expect(runsSideways(inkOf(whitePicture(300, 300)), dpi)).toBe(false);
  });
  test('an enlarged picture keeps its values', () => {
    const picture: GreyPicture = { width: 3, height: 3, pixels: Uint8Array.from([0, 100, 200, 0, 100, 200, 0, 100, 200]) };
    const large = enlarged(picture, 2);
    expect([large.width, large.height]).toEqual([4, 4]);
    expect([...large.pixels.slice(0, 4)]).toEqual([0, 50, 100, 150]);
  });
});

describe('drawn lines', () => {
  /** A table of two by two cells with a letter through its middle line, and one that only touches it. */
  function table(): GreyPicture {
    const page = whitePicture(600, 400);
    for (const y of [100, 200, 300]) fill(page, 50, y, 500, 3);
    for (const x of [50, 300, 547]) fill(page, x, 100, 3, 203);
    fill(page, 120, 185, 4, 36);
    fill(page, 160, 182, 4, 18);
    return page;
  }

  test('are found by their runs, letters are not', () => {
    const lines = findLines(inkOf(table()), dpi);
    expect(lines.filter(({ direction }) => direction === 'horizontal').map(({ at }) => Math.round(at))).toEqual([102, 202, 302]);
    expect(lines.filter(({ direction }) => direction === 'vertical').map(({ at }) => Math.round(at))).toEqual([52, 302, 549]);
    expect(findLines(inkOf(writtenPage()), dpi)).toEqual([]);
  });
  test('a line that rises slowly is one line, a dark field is none', () => {
    const page = whitePicture(900, 300);
    for (let x = 50; x < 850; x += 1) fill(page, x, 100 + Math.floor(x / 200), 1, 3);
    fill(page, 100, 200, 400, 60);
    const lines = findLines(inkOf(page), dpi);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ direction: 'horizontal', from: 50, to: 850 });
  });
  test('are erased, but not the strokes that cross them', () => {
    const page = table();
    const ink = inkOf(page);
    const erased = eraseLines(page, ink, findLines(ink, dpi));
    const at = (x: number, y: number) => erased.pixels[y * 600 + x];
    expect(at(400, 201)).toBe(255);
    expect(at(51, 250)).toBe(255);
    expect(at(121, 201)).toBe(0);
    expect(at(161, 190)).toBe(0);
    expect(at(161, 202)).toBe(255);
  });
});

describe('what stands side by side', () => {
  test('is parted where white runs through all its lines', () => {
    const page = whitePicture(1400, 600);
    for (const y of [50, 80, 110]) fill(page, 100, y, 400, 20);
    for (const y of [60, 90]) fill(page, 700, y, 500, 20);
    for (let y = 200; y < 500; y += 40) for (let x = 100; x < 1200; x += 20) fill(page, x, y, 14, 20);
    const fields = sideBySide(inkOf(page), dpi);
    expect(fields).toHaveLength(2);
    expect(fields[0]!.right).toBeLessThan(520);
    expect(fields[1]!.left).toBeGreaterThan(680);
    expect(fields.every(({ top, bottom }) => top > 30 && bottom < 150)).toBe(true);
  });
});
