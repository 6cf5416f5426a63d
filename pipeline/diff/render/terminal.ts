import picocolors from 'picocolors';
import type { Change, PlanDiff } from '../../../schemas/index.js';
import { byItem, headline, isRunningText, shownChanges, valueText, verdict } from './describe.js';
import { shortened } from './marked-words.js';
import { tellingWords } from './telling-words.js';

const around = 60;

/** The changes for a terminal: substantive ones, or all; without colours, marks stand for them (`[-old-]{+new+}`). */
export function terminalText(diff: PlanDiff, { all, colours }: { all: boolean; colours: boolean }): string {
  const paint = picocolors.createColors(colours);
  const removed = (text: string) => (colours ? paint.red(paint.strikethrough(text)) : `[-${text}-]`);
  const added = (text: string) => (colours ? paint.green(text) : `{+${text}+}`);
  const line = (change: Change): string => {
    const [before, after] = [valueText(change.before), valueText(change.after)];
    const words = isRunningText(change)
      ? shortened(tellingWords(before, after), around)
          .map(({ is, text }) => (is === 'same' ? text : is === 'removed' ? removed(text) : added(text)))
          .join('')
      : [before && removed(before), after && added(after)].filter(Boolean).join(' → ');
    const reason = change.reason === null ? '' : `\n      ${paint.dim(change.reason)}`;
    return `  ${paint.bold(headline(change))}${change.class === 'substantive' ? '' : ` (${change.class})`}: ${words}${reason}`;
  };
  const groups = byItem(shownChanges(diff, all)).map(({ name, page, changes }) => {
    const head = name === '' ? 'Header' : `“${name}”${page === null ? '' : ` (page ${page})`}`;
    return [paint.underline(head), ...changes.map(line)].join('\n');
  });
  const hidden = all || diff.summary.unrelated ? '' : ' Only substantive ones are shown; --all shows the rest.';
  return `${[`${diff.old.path} → ${diff.new.path}`, `${verdict(diff)}${hidden}`, ...groups].join('\n')}\n`;
}
