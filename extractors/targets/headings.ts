import type { Period } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import { assesses, sets } from './gate.js';
import { statedPeriod } from './target-period.js';

/** What the headings above a passage make of its numbers. */
export interface Setting {
  assessment: boolean;
  aims: boolean;
  /** The years that the nearest heading names (`Mục tiêu đến năm 2030`), null where none does. */
  period: Period | null;
}

const depthOf = (marker: string): number | null => {
  if (/^(?:PHẦN|Phần|PHỤ LỤC|Phụ lục)/u.test(marker)) return 0;
  if (/^(?:CHƯƠNG|Chương)/u.test(marker)) return 1;
  if (/^[IVXL]+$/u.test(marker)) return 2;
  if (/^[A-Z]$/u.test(marker)) return 1;
  if (/^(?:Mục|Điều)/u.test(marker)) return 2;
  if (/^\d+$/u.test(marker)) return 3;
  if (/^\d+(?:\.\d+)+$/u.test(marker)) return 2 + marker.split('.').length;
  if (/^[a-zđ]$/u.test(marker)) return 7;
  return null;
};

/** Follows the headings of a document; call it with every passage in reading order. */
export function headingTracker(): (passage: Passage) => Setting {
  const levels: (Setting & { depth: number })[] = [];
  return (passage) => {
    const depth = passage.cell
      ? null
      : passage.kind === 'heading' && passage.marker === null
        ? 3
        : passage.marker === null
          ? null
          : depthOf(passage.marker);
    if (depth !== null) {
      while (levels.length > 0 && levels.at(-1)!.depth >= depth) levels.pop();
      const title = passage.text.slice(0, 160).split(/[:.](?:\s|$)/u)[0]!;
      levels.push({ depth, assessment: assesses(title), aims: sets(title), period: statedPeriod(title, '') });
    }
    const innermost = [...levels].reverse().find(({ assessment, aims }) => assessment || aims);
    return {
      assessment: innermost?.assessment ?? false,
      aims: innermost?.aims ?? false,
      period: levels.findLast(({ period }) => period !== null)?.period ?? null,
    };
  };
}
