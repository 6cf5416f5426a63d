import type { Changes } from './changes.js';
import type { Evaluation } from './evaluate.js';
import type { Judgement } from './judgement.js';
import type { KindScore } from './totals.js';

const percent = (share: number): string => (100 * share).toFixed(1);

/** The score for people: a table of the kinds, the shares of the fields, what was taken for what. */
export function scoreText({ documents, header, kinds, confusions }: Evaluation): string[] {
  const rows = Object.entries(kinds);
  return [
    `documents ${documents}${header === null ? '' : `   header fields right ${percent(header)} %`}`,
    ...(rows.length > 0
      ? ['kind         gold  found   prec. recall     F1 strict', ...rows.map(([kind, score]) => tableRow(kind, score))]
      : []),
    ...heading(
      'fields right, of 100 that were found',
      rows.flatMap(([kind, { fields }]) => fieldsLine(kind, fields)),
    ),
    ...heading(
      'taken for (gold → found)',
      Object.entries(confusions).map(
        ([field, list]) => `${field}: ${list.map(({ gold, found, count }) => `${gold ?? '–'} → ${found ?? '–'} ${count}`).join(', ')}`,
      ),
    ),
  ];
}

const tableRow = (kind: string, { gold, predicted, precision, recall, f1, strictF1 }: KindScore): string =>
  [
    kind.padEnd(11),
    String(gold).padStart(5),
    String(predicted).padStart(6),
    ...[precision, recall, f1, strictF1].map((share) => percent(share).padStart(6)),
  ].join(' ');

const fieldsLine = (kind: string, fields: Record<string, number>): string[] => {
  const shares = Object.entries(fields).map(([field, share]) => `${field} ${(100 * share).toFixed(0)}`);
  return shares.length > 0 ? [`${kind}: ${shares.join(', ')}`] : [];
};

const heading = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`)] : [];

/** Every header field and mention that is not right, one a line. */
export function problemLines(judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(({ fate }) => fate !== 'right')
    .map(({ document, kind, fate, differences = [], gold, found }) => {
      const compared = differences.map((one) => `${one.field}: gold ${JSON.stringify(one.gold)} found ${JSON.stringify(one.found)}`);
      const what = kind === 'header' ? compared.join('') : [gold ?? found, ...compared].join('  ');
      return `${document} ${kind} ${fate.toUpperCase()}  ${what}`;
    });
}

/** What is better and worse than in the baseline, one mention a line, and a last line that counts them. */
export function changeLines({ gained, lost, uncompared }: Changes): string[] {
  const lines = [...gained.map((change) => ['gained', change] as const), ...lost.map((change) => ['lost', change] as const)];
  return [
    ...lines.map(([word, { document, kind, mention, occurrence, before, now }]) => {
      const which = occurrence > 1 ? ` (no. ${occurrence})` : '';
      return `${word.padEnd(6)}  ${document} ${kind} “${mention}”${which}: ${before} → ${now}`;
    }),
    `against the baseline: ${gained.length} gained, ${lost.length} lost${uncompared > 0 ? `, ${uncompared} not in the baseline` : ''}`,
  ];
}
