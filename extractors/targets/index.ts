import type { Span, TargetValue } from '../../schemas/index.js';
import type { ExtractionContext, Finding } from '../context.js';
import { matchesOf } from '../matches-of.js';
import type { Passage } from '../passage.js';
import type { Mention } from '../rule.js';
import { headingTracker } from './headings.js';
import { readPassage } from './read-passage.js';
import { tablesOf } from './table-row.js';

const silent = new Set(['letterhead', 'title', 'closing']);
const blank = /(?<![\p{L}\p{N}])(?:đạt|ít nhất|tối thiểu|trên|không quá)\s?(?:\.{2,20}|…{1,8}|_{2,20})\s?(?:%|\p{L}{2,8})/giu;

/** Places where a target's number is left blank (`đạt ……%`). */
function blankTargets(passage: Passage): Finding[] {
  return [...matchesOf(blank, passage.text)].map((match) => ({
    code: 'blank-target',
    severity: 'note',
    message: `a target whose number is left blank: “${match[0]}”`,
    span: { start: passage.start + match.index, end: passage.start + match.index + match[0].length },
    rule: 'target/blank',
  }));
}

/**
 * Finds the numeric targets: numbers that state something to be reached, kept or not exceeded, in running text and in result or target
 * columns of tables. Numbers inside citations and deadlines are left alone.
 */
export function extractTargets(context: ExtractionContext & { deadlines: readonly Span[] }): {
  mentions: Mention<TargetValue>[];
  findings: Finding[];
} {
  const taken = [...context.citations, ...context.deadlines].sort((a, b) => a.start - b.start);
  const deadlines = new Set(context.deadlines);
  const tables = tablesOf(context.passages);
  const track = headingTracker();
  const mentions: Mention<TargetValue>[] = [];
  const findings: Finding[] = [];
  let next = 0;
  for (const passage of context.passages) {
    const setting = track(passage);
    if (silent.has(passage.zone) || passage.kind === 'note') continue;
    while (next < taken.length && taken[next]!.end <= passage.start) next += 1;
    const inside: Span[] = [];
    const times: Span[] = [];
    for (let i = next; i < taken.length && taken[i]!.start < passage.end; i++) {
      const span = { start: taken[i]!.start - passage.start, end: taken[i]!.end - passage.start };
      inside.push(span);
      if (deadlines.has(taken[i]!)) times.push(span);
    }
    mentions.push(...readPassage(passage, setting, { all: inside, times }, tables, context.header.period));
    findings.push(...blankTargets(passage));
  }
  return { mentions, findings };
}
