import type { Role } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import type { Ancestry } from './ancestry.js';
import { isClosing, isPurpose } from './closing.js';
import { type MentionIndexes, together } from './mentions.js';
import { asTitle, type TaskMention } from './task-mention.js';

/** A task being read: the passages whose text is its title, and all whose mentions it has. */
interface Open {
  titled: number[];
  all: number[];
}

const numbered = new Set(['item', 'point', 'article']);

/** Tasks of running text: an item, bullet or paragraph that lays a duty on a unit; what follows without a unit stays with it. */
export function proseTasks(
  passages: readonly Passage[],
  mentions: readonly MentionIndexes[],
  ancestry: Ancestry,
  taken: ReadonlySet<number>,
  headings: ReadonlySet<number>,
  roleOf: (unit: number) => Role,
): TaskMention[] {
  const found: Open[] = [];
  let open: Open | null = null;
  passages.forEach((passage, index) => {
    if (passage.kind === 'note') return;
    const readable = !passage.cell && !taken.has(index) && (passage.zone === 'body' || passage.zone === 'annex') && !headings.has(index);
    if (!readable || isClosing(passage.text, passage.marker !== null) || ancestry.headings(passage.section).some(isPurpose)) {
      open = null;
      return;
    }
    const { units } = mentions[index]!;
    const helpsOnly = passage.marker === null && units.every((unit) => roleOf(unit) === 'coordinate');
    if (units.length > 0 && !(helpsOnly && open && staysWith(open, passage, passages, ancestry))) {
      open = { titled: [index], all: [index] };
      found.push(open);
    } else if (open && staysWith(open, passage, passages, ancestry)) {
      open.all.push(index);
      if (passage.marker === null && open.all.length === open.titled.length + 1) open.titled.push(index);
    } else open = null;
  });
  return found.map((task) => toTask(task, passages, mentions, ancestry));
}

/** A paragraph without a unit stays with the task before it when it belongs to the same item or stands below it. */
function staysWith(open: Open, passage: Passage, passages: readonly Passage[], ancestry: Ancestry): boolean {
  const first = passages[open.titled[0]!]!;
  if (first.section === null || passage.section === null)
    return passage.marker === null && first.section === passage.section && first.marker === null;
  if (passage.marker === null) return passage.section === first.section;
  return passage.section !== first.section && ancestry.within(passage.section, first.section) && first.marker !== null;
}

function toTask(task: Open, passages: readonly Passage[], mentions: readonly MentionIndexes[], ancestry: Ancestry): TaskMention {
  const first = passages[task.titled[0]!]!;
  const last = passages[task.titled.at(-1)!]!;
  const section = ancestry.section(first.section);
  const own = first.marker !== null;
  const hasNumber = section !== null && numbered.has(section.kind);
  return {
    rule: 'task/prose',
    span: { start: first.start, end: last.end },
    source: 'prose',
    number: hasNumber ? section.marker : null,
    path: hasNumber ? section.path : null,
    group: ancestry.headings(own ? (section?.parent ?? null) : first.section),
    title: asTitle(task.titled.map((index) => passages[index]!.text).join(' ')),
    products: [],
    ...together(task.all.map((index) => mentions[index])),
    at: first.start,
  };
}
