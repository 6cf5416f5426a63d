import type { Kind } from '../kind.js';
import { deadlines } from './deadlines.js';
import { references } from './references.js';
import { sections } from './sections.js';
import { targets } from './targets.js';
import { tasks } from './tasks.js';
import { units } from './units.js';

/** The kinds of mentions that are scored, in the order in which they are shown. */
export const kinds = { references, deadlines, units, targets, tasks, sections };
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** A kind without knowing which: its functions take the items of its own kind only. */
export const kindOf = (name: KindName): Kind<Record<string, unknown>> => kinds[name] as unknown as Kind<Record<string, unknown>>;
