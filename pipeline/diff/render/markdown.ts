import type { Change, PlanDiff } from '../../../schemas/index.js';
import { byItem, headline, isRunningText, shownChanges, valueText, verdict } from './describe.js';
import { shortened } from './marked-words.js';
import { tellingWords } from './telling-words.js';

const around = 80;

/** Text that Markdown takes as it stands. */
export const escaped = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, '\\$&');

/** What is taken out is struck through, what is put in is bold; outer blanks stay outside the marks. */
const marked = (mark: string, text: string): string => {
  const inner = text.trim();
  if (inner === '') return text;
  const [head, tail] = [text.slice(0, text.indexOf(inner)), text.slice(text.indexOf(inner) + inner.length)];
  return `${head}${mark}${escaped(inner)}${mark}${tail}`;
};

/** The changes as Markdown (GitHub's kind, for the strikethrough): substantive ones, or all. */
export function markdownText(diff: PlanDiff, { all }: { all: boolean }): string {
  const lines = byItem(shownChanges(diff, all)).flatMap(({ name, page, changes }) => [
    `### ${name === '' ? 'Header' : escaped(name)}${page === null ? '' : ` (page ${page})`}`,
    '',
    ...changes.map(entry),
    '',
  ]);
  return `${[`# ${escaped(diff.old.path)} → ${escaped(diff.new.path)}`, '', verdict(diff), '', ...lines].join('\n').trimEnd()}\n`;
}

function entry(change: Change): string {
  const [before, after] = [valueText(change.before), valueText(change.after)];
  const words = isRunningText(change)
    ? shortened(tellingWords(before, after), around)
        .map(({ is, text }) => (is === 'same' ? text.replace(/\S+/gu, escaped) : marked(is === 'removed' ? '~~' : '**', text)))
        .join('')
    : [before && marked('~~', before), after && marked('**', after)].filter(Boolean).join(' → ');
  const reason = change.reason === null ? '' : ` *${escaped(change.reason)}*`;
  return `- ${headline(change)}${change.class === 'substantive' ? '' : ` (${change.class})`}: ${words}${reason}`;
}
