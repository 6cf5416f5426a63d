import { fold } from '../../../extractors/vietnamese.js';
import type { DocumentCheck } from '../finding.js';
import { headerEvidence, textEvidence } from './evidence.js';

const range = /giai\s+đoạn\s+(?<start>(?:19|20)\d{2})\s{0,2}[-–]\s{0,2}(?<end>(?:19|20)\d{2})(?!\d)/giu;
/** The plan named by its own type word, up to the range: no other body, document or clause between them. */
const named = /(?:kế hoạch|chương trình|đề án|phương án)\s+(?<subject>[^.;:()“”"\n\d]{8,120})$/iu;
const others =
  /(?:của|thuộc)\s+(?:tỉnh|thành phố|huyện|Chính phủ|Thủ tướng|Bộ|UBND|Ủy ban|nhà nước|quốc gia|Trung ương)|(?:nhà nước|quốc gia)\s*$/iu;

/** Two years that a slip of the hand tells apart: one digit, or two digits exchanged. */
function isSlip(met: number, expected: number): boolean {
  const [a, b] = [String(met), String(expected)];
  const unlike = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (unlike.length === 1) return true;
  const [x, y] = unlike;
  return unlike.length === 2 && y === x! + 1 && a[x!] === b[y] && a[y] === b[x!];
}

/** Whether most content words of the named subject stand in the plan's own title. */
function isOwnSubject(subject: string, title: string): boolean {
  const words = fold(subject)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 1);
  const own = new Set(fold(title).split(/[^a-z0-9]+/u));
  return words.length >= 3 && words.filter((word) => own.has(word)).length / words.length >= 0.8;
}

/** `ban hành Kế hoạch cải cách hành chính giai đoạn 2012-2025` in the plan of that name for 2021 - 2025: one end agrees, the other is a slip. */
export const periodContradiction: DocumentCheck = (document) => {
  const { header, text } = document.plan;
  const { period, title } = header;
  if (period === null || title === null || period.start === period.end) return [];
  return [...text.matchAll(range)].flatMap((match) => {
    const [start, end] = [Number(match.groups!['start']), Number(match.groups!['end'])];
    if (start >= period.start && end <= period.end) return [];
    const oneEnd = (end === period.end && isSlip(start, period.start)) || (start === period.start && isSlip(end, period.end));
    const subject = named.exec(text.slice(Math.max(0, match.index - 160), match.index).replace(/\n/gu, ' '))?.groups?.['subject'];
    if (!oneEnd || subject === undefined || others.test(subject.trim()) || !isOwnSubject(subject, title)) return [];
    const [met, expected] = [`${start} - ${end}`, `${period.start} - ${period.end}`];
    return [
      {
        code: 'period-contradiction',
        severity: 'warning' as const,
        message: {
          vi: `Bài ghi giai đoạn ${met}, tiêu đề của kế hoạch ghi ${expected}. Có thể bản này chép sai năm.`,
          en: `The text says ${met}, the title of the plan ${expected}. A year may be miscopied in this copy.`,
        },
        expected,
        met,
        evidence: [
          textEvidence(document, { start: match.index, end: match.index + match[0].length }),
          ...headerEvidence(document, 'title'),
        ],
        key: null,
        suggestion: null,
      },
    ];
  });
};
