import type { DeadlineItem, HeaderItem, ReferenceItem, SectionItem, TargetItem, TaskItem, UnitItem } from './items.js';
import type { Output } from './output.js';
import { comparable } from './text-likeness.js';

/** What was found in one document, in the shape of its gold. */
export interface Found {
  header?: HeaderItem;
  references: ReferenceItem[];
  deadlines: DeadlineItem[];
  units: UnitItem[];
  targets: TargetItem[];
  tasks: TaskItem[];
  sections: SectionItem[];
}

/** Brings an output into the shape of gold: lists of tasks hold names, quotes and identifiers, sections are without bullets and markers. */
export function flatten(output: Output): Found {
  const { header, references = [], deadlines = [], units = [], targets = [] } = output;
  const namesOf = {
    units: words(units, (unit) => unit.name),
    deadlines: words(deadlines, (deadline) => deadline.quote),
    targets: words(targets, (target) => target.quote),
    references: words(references, (reference) => reference.identifier),
  };
  const tasks = (output.tasks ?? []).map((task) => ({
    ...task,
    leads: namesOf.units(task.leads),
    coordinators: namesOf.units(task.coordinators),
    implementers: namesOf.units(task.implementers),
    monitors: namesOf.units(task.monitors),
    deadlines: namesOf.deadlines(task.deadlines),
    targets: namesOf.targets(task.targets),
    references: namesOf.references(task.references),
  }));
  return { header, references, deadlines, units, targets, tasks, sections: sectionsOf(output) };
}

/** Ids to words; an id that leads nowhere stays, and so never equals anything in the gold. */
function words<Item extends { id?: string }>(items: readonly Item[], wordsOf: (item: Item) => string | null | undefined) {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (ids: readonly string[] | null | undefined): string[] =>
    (ids ?? []).map((id) => {
      const item = byId.get(id);
      return item === undefined ? id : (wordsOf(item) ?? '');
    });
}

function sectionsOf({ sections = [], text = '' }: Output): SectionItem[] {
  const marked = sections.filter(({ kind, marker }) => kind !== 'bullet' && /[\p{L}\p{N}]/u.test(marker ?? ''));
  return marked.map(({ path, marker, heading, span }) => ({
    path,
    heading: withoutMarker(heading ?? text.slice(span?.start ?? 0, span?.end ?? 0), marker ?? ''),
  }));
}

/** A heading as it is compared, without a marker that it begins with. */
function withoutMarker(heading: string, marker: string): string {
  const whole = comparable(heading);
  const opened = whole.startsWith('(') ? whole.slice(1) : whole;
  const own = comparable(marker);
  const rest = opened.startsWith(own) ? /^(?:[.):]+\s*|\s+)/.exec(opened.slice(own.length)) : null;
  return rest ? opened.slice(own.length + rest[0].length) : whole;
}
