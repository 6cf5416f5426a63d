import type { Gold } from './gold.js';

/** How mentions of one kind are matched, compared and shown. `Item` is what gold and output have in common. */
export interface Kind<Item> {
  /** How well something found fits something in the gold; 0 where it is another thing. */
  affinity(gold: Item & { optional?: boolean }, found: Item): number;
  /** Whether a field of a matched pair is right; `document` is the gold that the mention is from. */
  fields: Readonly<Record<string, (gold: Item, found: Item, document: Gold) => boolean>>;
  /** The fields that must all be right for a strict hit. */
  strict: readonly string[];
  /** A field of few values whose mix-ups are worth counting. */
  confused?: keyof Item & string;
  /** What a mention is known by from run to run. */
  name(item: Item): string;
  /** The mention on one line for people. */
  show(item: Item): string;
}
