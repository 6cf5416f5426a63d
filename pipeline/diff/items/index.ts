import { squeeze } from '../../../extractors/vietnamese.js';
import type { Plan, Span } from '../../../schemas/index.js';
import type { Glossary } from '../words/glossary.js';
import { tokensOf } from '../words/tokens.js';
import { heldBy, heldInside, joined, mentionsOf } from './holdings.js';
import type { Item, Piece } from './item.js';
import { headerSpans, linesOf, overlaps, withoutMarker } from './lines.js';
import { cellsOfRows, lineStretches, rowStretches, type Stretch } from './task-pieces.js';

type Draft = Pick<Item, 'kind' | 'id' | 'pointer' | 'marker' | 'group' | 'task' | 'isTableHead' | 'section'> & {
  stretches: Stretch[];
  title: Span;
};

const orders = /^(?:[IVXL]{1,6}|\d{1,3}(?:\.\d{1,3}){0,4}|[a-zđ])[.)]?$/u;

/** Everything in a plan that can be matched, in reading order: tasks, headings, paragraphs and table rows, each word in one item. */
export function itemsOf(plan: Plan, glossary: Glossary): Item[] {
  const { text } = plan;
  const mentions = mentionsOf(plan);
  const taken = new Set(
    plan.tasks.flatMap((task) => Object.values(heldBy(task, mentions)).flatMap((list: { id: string }[]) => list.map(({ id }) => id))),
  );
  const tasks = taskDrafts(plan, mentions);
  const drafts = [...tasks, ...rowDrafts(plan), ...lineDrafts(plan, tasks)].filter(({ stretches }) => stretches.length > 0);
  drafts.sort((a, b) => a.title.start - b.title.start);
  return drafts.map(({ stretches, title, ...draft }, index) => {
    const pieces: Piece[] = stretches.map(({ span, label }) => ({ span, label, tokens: tokensOf(text, span.start, span.end, glossary) }));
    const inside = heldInside(
      stretches.map(({ span }) => span),
      taken,
      mentions,
    );
    const spans = [title, ...stretches.map(({ span }) => span)];
    return {
      ...draft,
      ...(draft.task ? joined(heldBy(draft.task, mentions), inside) : inside),
      index,
      label: squeeze(text.slice(title.start, title.end)),
      span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
      pieces,
      identity: tokensOf(text, title.start, title.end, glossary),
      tokens: pieces.flatMap(({ tokens }) => tokens),
    };
  });
}

function taskDrafts(plan: Plan, mentions: ReturnType<typeof mentionsOf>): Draft[] {
  const starts = plan.tasks.filter(({ cell }) => cell === undefined).map(({ span }) => span.start);
  const nextOf = new Map(starts.sort((a, b) => a - b).map((start, at) => [start, starts[at + 1] ?? plan.text.length]));
  const cellsOf = cellsOfRows(plan);
  return plan.tasks.map((task, index) => {
    const next = nextOf.get(task.span.start) ?? plan.text.length;
    return {
      kind: 'task',
      id: task.id,
      pointer: `/tasks/${index}`,
      marker: task.number,
      group: task.group,
      task,
      isTableHead: false,
      section: task.section,
      stretches: task.cell ? rowStretches(plan, cellsOf, task) : lineStretches(plan, task, heldBy(task, mentions), next),
      title: task.span,
    };
  });
}

/** Table rows that are no tasks: heads, group rows, totals, and all rows of tables without tasks. */
function rowDrafts(plan: Plan): Draft[] {
  const taskRows = new Set(plan.tasks.flatMap(({ cell }) => (cell ? [`${cell.table}/${cell.row}`] : [])));
  return plan.tables.flatMap((table, index) =>
    table.rows.flatMap(({ cells }, row) => {
      const own = cells.filter((cell) => cell.text.trim() !== '');
      if (own.length === 0 || taskRows.has(`${table.id}/${row}`)) return [];
      const first = squeeze(own[0]!.text);
      const marker = row >= table.headerRows && own.length > 1 && orders.test(first) ? first.replace(/[.)]$/u, '') : null;
      const stretches = (marker === null ? own : own.slice(1)).map(({ span, column }) => ({ span, label: table.columns[column] ?? '' }));
      const title = { start: stretches[0]!.span.start, end: stretches.at(-1)!.span.end };
      const isTableHead = row < table.headerRows;
      const pointer = `/tables/${index}/rows/${row}`;
      return [{ kind: 'text' as const, id: null, pointer, marker, group: [], task: null, isTableHead, section: null, stretches, title }];
    }),
  );
}

function lineDrafts(plan: Plan, tasks: readonly Draft[]): Draft[] {
  const covered = [
    ...headerSpans(plan),
    ...tasks.filter(({ task }) => !task?.cell).flatMap(({ stretches }) => stretches.map(({ span }) => span)),
  ];
  const sections = new Map(plan.sections.map((section, index) => [section.span.start, { section, index }]));
  return linesOf(plan)
    .filter((line) => !covered.some((span) => overlaps(span, line)))
    .map((line) => {
      const found = sections.get(line.start);
      const marker = found && found.section.kind !== 'bullet' ? found.section.marker : null;
      const span = withoutMarker(plan.text, line, marker);
      const isHeading = found !== undefined && found.section.heading !== null;
      return {
        kind: isHeading ? 'section' : 'text',
        id: found?.section.id ?? null,
        pointer: found ? `/sections/${found.index}` : null,
        marker,
        group: [],
        task: null,
        isTableHead: false,
        section: found?.section.parent ?? null,
        stretches: span.start < span.end ? [{ span, label: '' }] : [],
        title: span,
      };
    });
}
