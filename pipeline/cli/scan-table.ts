import { basename } from 'node:path';
import type { ScanItem, ScanReport } from '../../schemas/index.js';

const layers = ['native', 'ocr', 'none', 'garbage', 'blank'] as const;
const layerNames: Readonly<Record<(typeof layers)[number], string>> = {
  native: 'text',
  ocr: 'ocr text',
  none: 'no text',
  garbage: 'garbage',
  blank: 'blank',
};

/** `4 text, 2 no text`; just the kind where all pages are alike. */
function textLayer({ textLayer: layer, encoding }: ScanItem): string {
  if (layer === null) return encoding ?? '';
  const kinds = layers.filter((kind) => layer[kind] > 0);
  const counted = kinds.map((kind) => (kinds.length === 1 ? layerNames[kind] : `${layer[kind]} ${layerNames[kind]}`)).join(', ');
  return encoding === null ? counted : `${counted} (${encoding})`;
}

const size = (bytes: number | null): string =>
  bytes === null ? '' : bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
const duration = (seconds: number): string => (seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`);

/** What will be done, in words. */
export function actionText({ action, wrongEnding, format }: ScanItem): string {
  const ending = wrongEnding ? `read as ${format}, whatever its ending says` : null;
  if (action.kind === 'refuse') return `refuse (${action.code}): ${action.message}`;
  if (action.kind === 'convert') return `convert from ${action.from}${ending ? `, ${ending}` : ''}`;
  if (action.kind === 'recognise')
    return `recognise ${action.pages} ${action.pages === 1 ? 'page' : 'pages'}, about ${duration(action.seconds)}`;
  return ending ?? 'read';
}

const stateText = ({ state, protection }: ScanItem): string =>
  [state.kind === 'unknown' ? '' : state.kind, protection ?? ''].filter(Boolean).join(', ');

/** The report as a table of so many columns; names of files and reasons are cut to fit. */
export function scanTable(report: ScanReport, width: number): string {
  const rows = report.items.map((item) => [
    basename(item.file),
    item.format ?? '?',
    String(item.pages ?? ''),
    textLayer(item),
    stateText(item),
    item.language === 'other' ? 'not vi' : (item.language ?? ''),
    size(item.bytes),
    actionText(item),
  ]);
  const table = [['file', 'format', 'pages', 'text', 'state', 'language', 'size', 'extract will'], ...rows];
  const longestName = 44;
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((row) => Math.min(row[column]!.length, column === 0 ? longestName : 60))),
  );
  const fixed = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(30, width - fixed);
  const right = new Set([2, 6]);
  const lines = table.map((row) =>
    row
      .map((cell, column) => {
        const room = column === row.length - 1 ? last : widths[column]!;
        const cut = cell.length > room ? `${cell.slice(0, room - 1)}…` : cell;
        return column === row.length - 1 ? cut : right.has(column) ? cut.padStart(room) : cut.padEnd(room);
      })
      .join('  ')
      .trimEnd(),
  );
  const recognition = report.seconds > 0 ? `; recognition takes about ${duration(report.seconds)} on one processor` : '';
  return `${lines.join('\n')}\n\n${report.files} ${report.files === 1 ? 'file' : 'files'}: ${report.readable} will be read, ${report.refused} refused${recognition}\n`;
}
