import type { CheckReport, Finding, FindingEvidence, IndexedReference } from '../../../schemas/index.js';
import { findingCodes } from '../codes.js';
import { printed } from '../edtf.js';
import type { Language } from '../finding.js';
import { severities } from '../order.js';
import { reasonWords, severityWords, words } from './words.js';

/** So many rows of the index, and places in a row, are shown to people. */
const shownRows = 300;
const shownPlaces = 3;

/** The report for people, as Markdown: findings by gravity and kind with the words of every side, the index, what could not be told or read. */
export function toMarkdown(report: CheckReport, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const parts = [`# ${say('title')}`, summary(report, language), `> ${say('caution')}`, ...findings(report, language)];
  const known = report.references.filter(({ key }) => key !== null);
  const unknown = report.references.filter(({ key }) => key === null);
  if (known.length > 0) parts.push(`## ${say('index')}`, indexTable(known, language));
  parts.push(
    ...list(
      `${say('unknown')} (${unknown.length})`,
      unknown.map((entry) => unknownLine(entry, language)),
      say('more'),
    ),
  );
  const { documents, suppressed, registryProblems } = report;
  parts.push(
    ...list(
      say('failed'),
      documents.flatMap((document) => (document.status === 'failed' ? [`- ${plain(document.message)}`] : [])),
      say('more'),
    ),
    ...list(
      say('copies'),
      documents.flatMap((document) =>
        document.status === 'duplicate' ? [`- ${code(document.file)} ${say('copyOf')} ${code(document.of)}`] : [],
      ),
      say('more'),
    ),
    ...list(
      say('suppressed'),
      suppressed.map(
        ({ code: name, file, key, reason, findings: count }) =>
          `- ${[name, file, key]
            .filter((part) => part !== undefined)
            .map(code)
            .join(', ')}: ${count}× – ${plain(reason)}`,
      ),
      say('more'),
    ),
    ...list(
      say('registry'),
      registryProblems.map(
        ({ file, line, reason }) => `- ${code(file)}${line === null ? '' : `, ${say('line')} ${line}`}: ${plain(reason)}`,
      ),
      say('more'),
    ),
  );
  return `${parts.join('\n\n')}\n`;
}

function summary({ documents, references, findings: found }: CheckReport, language: Language): string {
  const counts = severities.map((severity) =>
    counted(found.filter((finding) => finding.severity === severity).length, severityWords[severity][language].toLowerCase(), language),
  );
  const checked = documents.filter(({ status }) => status === 'checked').length;
  const mentions = references.reduce((sum, entry) => sum + entry.mentions, 0);
  const cited = references.filter(({ key }) => key !== null).length;
  return [
    counted(checked, words.documents[language], language),
    counted(cited, words.cited[language], language),
    counted(mentions, words.mentions[language], language),
    ...counts,
  ].join(' · ');
}

/** A count with its noun, given in the plural; Vietnamese has but one form. */
const counted = (count: number, nouns: string, language: Language): string =>
  `${count} ${language === 'en' && count === 1 ? nouns.replace(/s$/u, '') : nouns}`;

function findings({ findings: found, documents }: CheckReport, language: Language): string[] {
  if (found.length === 0) return documents.some(({ status }) => status === 'checked') ? [words.none[language]] : [];
  return severities.flatMap((severity) => {
    const grave = found.filter((finding) => finding.severity === severity);
    if (grave.length === 0) return [];
    const kinds = [...new Set(grave.map((finding) => finding.code))];
    return [
      `## ${severityWords[severity][language]} (${grave.length})`,
      ...kinds.flatMap((kind) => {
        const same = grave.filter((finding) => finding.code === kind);
        const heading = `### ${plain((findingCodes[kind]?.meaning[language] ?? kind).replace(/\.$/u, ''))} (${code(kind)}, ${same.length})`;
        return [heading, same.map((finding, index) => findingItem(finding, index + 1, language)).join('\n')];
      }),
    ];
  });
}

function findingItem({ message, evidence, suggestion }: Finding, number: number, language: Language): string {
  const lines = [`${number}. ${plain(message)}`, ...evidence.map((side) => `   - ${where(side, language)}: «${plain(side.quote)}»`)];
  if (suggestion !== null) lines.push(`   - ${words.suggestion[language]}: ${plain(suggestion)}`);
  return lines.join('\n');
}

const where = ({ file, page }: Pick<FindingEvidence, 'file' | 'page'>, language: Language): string =>
  `${code(file)}${page === null ? '' : `, ${words.page[language]} ${page}`}`;

function indexTable(entries: readonly IndexedReference[], language: Language): string {
  const heads = words.columns[language];
  const often = [...entries].sort((a, b) => b.mentions - a.mentions).slice(0, shownRows);
  const rows = often.map(({ key, files, mentions, readings }) => {
    const { identifier, date, issuer, title } = readings[0]!;
    const others = readings.length > 1 ? ` (+${readings.length - 1} ${words.readings[language]})` : '';
    const cells = [
      `${identifier ?? key}${others}`,
      date === null ? '' : language === 'vi' ? printed(date) : date,
      issuer ?? '',
      title ?? '',
      String(mentions),
      String(files),
    ];
    return `| ${[...cells.map(plain), places(readings, language)].join(' | ')} |`;
  });
  const rest = entries.length > shownRows ? [`\n${words.more[language]}`] : [];
  return [`| ${heads} |`, `|${' --- |'.repeat(heads.split('|').length)}`, ...rows, ...rest].join('\n');
}

function places(readings: IndexedReference['readings'], language: Language): string {
  const all = [...new Set(readings.flatMap(({ mentions }) => mentions.map((mention) => where(mention, language))))];
  return all.slice(0, shownPlaces).join('; ') + (all.length > shownPlaces ? '; …' : '');
}

function unknownLine({ reason, candidates, readings }: IndexedReference, language: Language): string {
  const mention = readings[0]!.mentions[0]!;
  const perhaps = candidates.length > 0 ? `; ${words.candidates[language]} ${candidates.map(code).join(', ')}` : '';
  return `- «${plain(mention.quote)}» – ${where(mention, language)}: ${reasonWords[reason!][language]}${perhaps}`;
}

function list(heading: string, items: readonly string[], more: string): string[] {
  if (items.length === 0) return [];
  return [`## ${heading}`, [...items.slice(0, shownRows), ...(items.length > shownRows ? [`- ${more}`] : [])].join('\n')];
}

const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/gu, String.raw`\$&`).replace(/\s+/gu, ' ');
const code = (text: string): string => `\`${text.replace(/[`|\n]/gu, ' ')}\``;
