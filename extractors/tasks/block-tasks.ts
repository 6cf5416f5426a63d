import type { Passage } from '../passage.js';
import { readLabels } from '../units/labels.js';
import { trimEndMarks } from '../vietnamese.js';
import type { Ancestry } from './ancestry.js';
import { type MentionIndexes, together } from './mentions.js';
import { asTitle, type TaskMention } from './task-mention.js';

/** The section whose item the label lines of a passage belong to; null where the passage labels no unit or has no section. */
function ownerOf(passage: Passage, ancestry: Ancestry): string | null {
  if (passage.cell || passage.section === null || (passage.zone !== 'body' && passage.zone !== 'annex')) return null;
  const labels = readLabels(passage.text).filter(({ value }) => value.end > value.start);
  if (!labels.some(({ kind }) => kind !== 'product' && kind !== 'time')) return null;
  const ownText = trimEndMarks(passage.text.slice(0, labels[0]!.label.start), '-–+*•');
  if (/[\p{L}\p{N}]/u.test(ownText))
    return passage.marker === null && ownText.length < 3
      ? null
      : labels.some(({ kind }) => kind === 'lead' || kind === 'implement')
        ? passage.section
        : null;
  return passage.marker === null ? passage.section : (ancestry.section(passage.section)?.parent ?? null);
}

/** An item with label lines (`Đơn vị chủ trì …`, `Thời gian …`), everything below it included; the innermost such item wins. */
export function blockTasks(
  passages: readonly Passage[],
  mentions: readonly MentionIndexes[],
  ancestry: Ancestry,
): { tasks: TaskMention[]; taken: Set<number> } {
  const owners = new Set(passages.flatMap((passage) => ownerOf(passage, ancestry) ?? []));
  const membersOf = new Map<string, number[]>();
  passages.forEach((passage, index) => {
    const owner = passage.cell ? undefined : ancestry.chain(passage.section).findLast(({ id }) => owners.has(id))?.id;
    if (owner !== undefined) membersOf.set(owner, [...(membersOf.get(owner) ?? []), index]);
  });
  const tasks: TaskMention[] = [];
  const taken = new Set<number>();
  for (const [owner, members] of membersOf) {
    const section = ancestry.section(owner)!;
    const head = members.find((index) => passages[index]!.marker === section.marker && passages[index]!.section === owner);
    if (head === undefined) continue;
    const list = together(members.map((index) => mentions[index]));
    if (list.units.length === 0) continue;
    for (const index of members) taken.add(index);
    const passage = passages[head]!;
    const first = readLabels(passage.text)[0];
    const text = first ? passage.text.slice(0, first.label.start) : passage.text;
    const title = first ? asTitle(trimEndMarks(text, '-–+*•(')) : (section.heading ?? asTitle(text));
    const bullet = section.kind === 'bullet';
    const span = { start: passage.start, end: passage.start + (first ? Math.max(1, text.trimEnd().length) : passage.text.length) };
    tasks.push({
      rule: 'task/labelled-item',
      span,
      source: 'block',
      number: bullet ? null : section.marker,
      path: bullet ? null : section.path,
      group: ancestry.headings(section.parent),
      title,
      products: productsOf(members.map((index) => passages[index]!)),
      ...list,
      at: passage.start,
    });
  }
  return { tasks, taken };
}

/** What the product labels of a block name. */
function productsOf(members: readonly Passage[]): string[] {
  return members
    .flatMap(({ text }) =>
      readLabels(text).flatMap(({ kind, value }) => (kind === 'product' ? text.slice(value.start, value.end).split(/;|\n/u) : [])),
    )
    .map(asTitle)
    .filter((product) => product !== '');
}
