import type { Change, PlanDiff } from '../../../schemas/index.js';
import type { Row, Shown } from '../rows.js';
import { classes, headline, isRunningText, valueText, verdict } from './describe.js';
import { style } from './html-style.js';
import { type MarkedPart, markedWords } from './marked-words.js';
import { tellingWords } from './telling-words.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => entities[character]!);

/**
 * One page that needs nothing else, no script and no network: the list of changes, and both versions side by side with the changed words
 * marked. Classes are shown and hidden by check boxes; changes and text lead to each other; it prints.
 */
export function htmlPage(diff: PlanDiff, rows: readonly Row[]): string {
  const title = `${diff.old.path} → ${diff.new.path}`;
  const rowOf = new Map(rows.flatMap(({ changes }, row) => changes.map((change) => [change, row] as const)));
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<header><h1>${escapeHtml(diff.new.title ?? diff.old.title ?? title)}</h1><p class="paths">${escapeHtml(title)}</p><p>${escapeHtml(verdict(diff))}</p></header>
<form class="filters">${classes.map((name) => filter(name, diff.summary[name])).join('')}<label><input type="checkbox" id="show-same" checked> unchanged text</label></form>
<nav><a href="#changes">changes</a> <a href="#versions">both versions</a></nav>
<section id="changes"><h2>Changes</h2><ol>${diff.changes.map((change, index) => listed(change, rowOf.get(index))).join('\n')}</ol></section>
<section id="versions"><h2>Both versions</h2><table><thead><tr><th>${escapeHtml(diff.old.path)}</th><th>${escapeHtml(diff.new.path)}</th></tr></thead>
<tbody>${rows.map((row, index) => sideBySide(row, index, diff.changes)).join('\n')}</tbody></table></section>
</body></html>
`;
}

const filter = (name: Change['class'], count: number): string =>
  `<label class="${name}"><input type="checkbox" id="show-${name}"${name === 'substantive' || name === 'explained' ? ' checked' : ''}> ${name} (${count})</label>`;

function listed(change: Change, row: number | undefined): string {
  const [before, after] = [valueText(change.before), valueText(change.after)];
  const words = isRunningText(change)
    ? tellingWords(before, after).map(mark).join('')
    : [before && `<del>${escapeHtml(before)}</del>`, after && `<ins>${escapeHtml(after)}</ins>`].filter(Boolean).join(' → ');
  const name = change.item.new ?? change.item.old;
  const place = row === undefined ? '' : ` <a href="#r${row}">↓ text</a>`;
  const pages = [pageOf(change.where.old.page), pageOf(change.where.new.page)];
  const page = pages.some(Boolean) ? `<span class="pages">${pages.map((text) => text || '–').join(' → ')}</span>` : '';
  const reason = change.reason === null ? '' : `<p class="reason">${escapeHtml(change.reason)}</p>`;
  const item = name === null ? '' : `<p class="item">${escapeHtml(name)}</p>`;
  return `<li id="${change.id}" class="change ${change.class}"><p class="head"><b>${escapeHtml(headline(change))}</b> <span class="class">${change.class}</span> ${page}${place}</p>${item}<p class="words">${words}</p>${reason}</li>`;
}

const pageOf = (page: number | null): string => (page === null ? '' : `p. ${page}`);

function sideBySide(row: Row, index: number, changes: readonly Change[]): string {
  const own = row.changes.map((change) => changes[change]!);
  const parts = row.old && row.new ? markedWords(row.old.text, row.new.text) : null;
  const className = own.length === 0 ? 'same' : [...new Set(own.map((change) => change.class))].join(' ');
  const links = own.map(({ id, class: name }) => `<a class="${name}" href="#${id}">${id}</a>`).join(' ');
  const cell = (side: Shown | null, hidden: MarkedPart['is'], whole: string) => {
    if (side === null) return '<td class="none"></td>';
    const text = parts
      ? parts
          .filter(({ is }) => is !== hidden)
          .map(mark)
          .join('')
      : `<${whole}>${escapeHtml(side.text)}</${whole}>`;
    const marker = side.marker === null ? '' : `<span class="marker">${escapeHtml(side.marker)}</span> `;
    return `<td class="${side.kind}">${marker}${text}</td>`;
  };
  return `<tr id="r${index}" class="row ${className}">${cell(row.old, 'added', 'del')}${cell(row.new, 'removed', 'ins').replace('</td>', links === '' ? '</td>' : ` <span class="links">${links}</span></td>`)}</tr>`;
}

const mark = ({ is, text }: MarkedPart): string =>
  is === 'same' ? escapeHtml(text) : is === 'removed' ? `<del>${escapeHtml(text)}</del>` : `<ins>${escapeHtml(text)}</ins>`;
