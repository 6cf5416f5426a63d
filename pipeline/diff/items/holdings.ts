import type { Plan, Span, Task } from '../../../schemas/index.js';
import type { Holdings, Placed } from './item.js';

/** The mentions of one kind, by id and in the order of their places. */
interface Shelf<Value> {
  byId: ReadonlyMap<string, Placed<Value>>;
  sorted: readonly Placed<Value>[];
}
type Mentioned = { id: string; span: Span };

function shelf<Value extends Mentioned>(name: string, list: readonly Value[]): Shelf<Value> {
  const placed = list.map((value, index): Placed<Value> => ({ ...value, pointer: `/${name}/${index}` }));
  return { byId: new Map(placed.map((value) => [value.id, value])), sorted: [...placed].sort((a, b) => a.span.start - b.span.start) };
}

/** The mentions of a plan, each with its pointer. */
export function mentionsOf(plan: Plan) {
  return {
    deadlines: shelf('deadlines', plan.deadlines),
    targets: shelf('targets', plan.targets),
    units: shelf('units', plan.units),
    references: shelf('references', plan.references),
  };
}
type Mentions = ReturnType<typeof mentionsOf>;

/** What a task lists. */
export function heldBy(task: Task, { deadlines, targets, units, references }: Mentions): Holdings {
  const of = <Value>({ byId }: Shelf<Value>, ids: readonly string[]) => [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return {
    deadlines: of(deadlines, task.deadlines),
    targets: of(targets, task.targets),
    units: of(units, [...task.leads, ...task.coordinators, ...task.implementers, ...task.monitors]),
    references: of(references, task.references),
  };
}

/** What stands inside the pieces of an item and belongs to no task. */
export function heldInside(spans: readonly Span[], taken: ReadonlySet<string>, mentions: Mentions): Holdings {
  const inside = <Value extends Mentioned>({ sorted }: Shelf<Value>) =>
    spans.flatMap((span) => startingIn(sorted, span)).filter(({ id }) => !taken.has(id));
  return {
    deadlines: inside(mentions.deadlines),
    targets: inside(mentions.targets),
    units: inside(mentions.units),
    references: inside(mentions.references),
  };
}

/** The members of a sorted list that begin inside a span. */
function startingIn<Value extends Mentioned>(sorted: readonly Placed<Value>[], { start, end }: Span): Placed<Value>[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sorted.length && sorted[last]!.span.start < end) last++;
  return sorted.slice(low, last);
}

/** Both together, in reading order. */
export function joined(one: Holdings, other: Holdings): Holdings {
  const merge = <Value extends { span: Span }>(a: readonly Value[], b: readonly Value[]) =>
    [...a, ...b].sort((x, y) => x.span.start - y.span.start);
  return {
    deadlines: merge(one.deadlines, other.deadlines),
    targets: merge(one.targets, other.targets),
    units: merge(one.units, other.units),
    references: merge(one.references, other.references),
  };
}
