import { type Ink, shrinkInk } from './ink.js';

/** Scans lie askew by so many degrees at most. */
const MOST = 5;
const COARSE = 0.5;
const FINE = 0.05;
/** Lines of writing are told apart at this resolution. */
const DPI = 75;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

interface Points {
  xs: Float32Array;
  ys: Float32Array;
  height: number;
}

/** How sharply rows of ink part from the white between them, when the ink is sheared by an angle: the sum of the squared steps of its profile. */
function sharpness({ xs, ys, height }: Points, angle: number): number {
  const rise = Math.tan(angle);
  const rows = new Float32Array(height * 2 + 1);
  const middle = height / 2;
  for (let index = 0; index < xs.length; index += 1) {
    const place = ys[index]! - rise * xs[index]! + middle;
    const row = Math.floor(place);
    if (row < 0 || row + 1 >= rows.length) continue;
    // Shared out between two rows, so that small angles make a difference.
    rows[row]! += 1 - (place - row);
    rows[row + 1]! += place - row;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += (rows[row]! - rows[row - 1]!) ** 2;
  return sum;
}

function pointsOf({ width, height, pixels }: Ink): Points {
  const places: number[] = [];
  for (let at = 0; at < pixels.length; at += 1) if (pixels[at] === 1) places.push(at);
  return {
    xs: Float32Array.from(places, (at) => (at % width) - width / 2),
    ys: Float32Array.from(places, (at) => Math.floor(at / width)),
    height,
  };
}

function best(points: Points, from: number, to: number, step: number): number {
  let most = -1;
  let angle = 0;
  for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
    const value = sharpness(points, radians(degrees));
    if (value > most) [most, angle] = [value, degrees];
  }
  return angle;
}

/** The angle (radians, clockwise) by which the lines of a page slope down to the right; 0 where it cannot be told. */
export function skewOf(ink: Ink, dpi: number): number {
  const points = pointsOf(shrinkInk(ink, Math.max(1, Math.floor(dpi / DPI))));
  if (points.xs.length < 50) return 0;
  const rough = best(points, -MOST, MOST, COARSE);
  if (Math.abs(rough) === MOST) return 0;
  return radians(best(points, rough - COARSE, rough + COARSE, FINE));
}

/** Whether the lines of a page run from top to bottom: its columns part more sharply than its rows, at their best angles. */
export function runsSideways(ink: Ink, dpi: number): boolean {
  const small = shrinkInk(ink, Math.max(1, Math.floor(dpi / DPI)));
  const upright = pointsOf(small);
  const lying = { xs: upright.ys.map((y) => y - small.height / 2), ys: upright.xs.map((x) => x + small.width / 2), height: small.width };
  const sharpest = (points: Points) => sharpness(points, radians(best(points, -MOST, MOST, COARSE)));
  return sharpest(lying) > 1.3 * sharpest(upright);
}
