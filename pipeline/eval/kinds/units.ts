import type { UnitItem } from '../items.js';
import type { Kind } from '../kind.js';
import { likeness } from '../text-likeness.js';

/** Units are one where their names are nearly the same; of several, the one in the same role. */
export const units: Kind<UnitItem> = {
  affinity(gold, found) {
    const words = likeness(gold.name, found.name);
    if (words < 0.85) return 0;
    return gold.role === found.role ? words + 0.5 : words;
  },
  fields: { role: (gold, found) => gold.role === found.role },
  strict: ['role'],
  confused: 'role',
  name: (item) => item.name ?? '',
  show: ({ name, role }) => `${name} [${role}]`,
};
