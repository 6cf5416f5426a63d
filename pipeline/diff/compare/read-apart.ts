import type { KeyedUnit } from './heirs.js';

interface Sides {
  old: KeyedUnit[];
  new: KeyedUnit[];
}

/** Units that one version was read to name in one and the other in several: `Văn phòng HĐND và UBND huyện`. */
export function readApart(olds: readonly KeyedUnit[], news: readonly KeyedUnit[]): Sides {
  const found: Sides = { old: [], new: [] };
  for (const unit of olds) {
    const parts = partsOf(unit, news);
    if (parts.length > 0) found.old.push(unit);
    found.new.push(...parts);
  }
  for (const unit of news) {
    const parts = partsOf(unit, olds);
    if (parts.length > 0) found.new.push(unit);
    found.old.push(...parts);
  }
  return found;
}

/** Neighbours whose names together are the name of the unit; none where there are no such. */
function partsOf({ key }: KeyedUnit, units: readonly KeyedUnit[]): readonly KeyedUnit[] {
  for (let from = 0; from < units.length; from++) {
    let name = units[from]!.key;
    for (let to = from + 1; to < units.length && key.startsWith(`${name} `); to++) {
      name += ` ${units[to]!.key}`;
      if (name === key) return units.slice(from, to + 1);
    }
  }
  return [];
}
