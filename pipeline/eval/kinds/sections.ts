import type { SectionItem } from '../items.js';
import type { Kind } from '../kind.js';
import { comparable, likeness } from '../text-likeness.js';

/** Sections are one where the path is the same and the headings begin alike: of running text the gold has the beginning only. */
export const sections: Kind<SectionItem> = {
  affinity(gold, found) {
    if (comparable(gold.path) !== comparable(found.path)) return 0;
    const [wanted, got] = [comparable(gold.heading), comparable(found.heading)];
    const compared = Math.min(wanted.length, got.length, 70);
    const enough = compared >= Math.min(wanted.length, 20);
    return enough && likeness(wanted.slice(0, compared), got.slice(0, compared)) >= 0.6 ? 1 : 0;
  },
  fields: {},
  strict: [],
  name: (item) => `${item.path ?? ''} ${item.heading ?? ''}`,
  show: (item) => `${item.path ?? ''} ${(item.heading ?? '').slice(0, 60)}`,
};
