import { fold, trimEndMarks } from '../../../extractors/vietnamese.js';
import type { Section } from '../../../schemas/index.js';
import type { DocumentCheck, FoundFinding } from '../finding.js';
import { countedElements } from './counted-elements.js';
import { textEvidence } from './evidence.js';

/** A count and, in brackets or behind `gồm`, what may be its parts; behind `trong đó` only some of them stand. */
const counted =
  /(?<![\p{L}\p{N}.,/-])(?<total>\d{1,4})\s(?<noun>\p{L}{1,12}(?:\s\p{L}{1,12})?)(?<lead>[^()\d.;:\n]{0,80}?)(?:\((?<bracket>[^()]{10,400})\)|(?:gồm|cụ thể)\s?:?\s(?<list>[^.\n]{10,400}))/gu;
const partial = /trong đó|(?:ít nhất|tối thiểu|khoảng|trên|hơn|dự kiến)\s+\d/iu;

/** `36 chuyên mục (12 chuyên mục … và 12 chuyên mục …, 12 chuyên mục …)`: counts of one noun, the first before the list and the others in it. */
const countedParts: DocumentCheck = (document) => {
  const { text } = document.plan;
  return [...text.matchAll(counted)].flatMap((match): FoundFinding[] => {
    const { total, noun, lead, bracket, list } = match.groups!;
    const inside = bracket ?? list!;
    const start = match.index + match[0].lastIndexOf(inside);
    const parts = [...inside.matchAll(/(?<![\p{L}\p{N}.,/-])(?<count>\d{1,4})\s(?<noun>\p{L}{1,12}\s\p{L}{1,12})/gu)].filter(
      (part) => fold(part.groups!['noun']!) === fold(noun!),
    );
    const listed = parts.length < 2 ? countedElements(`${noun}${lead}`, inside) : parts.map(({ index, 0: quote }) => ({ index, quote }));
    const sum = listed.reduce((all, { quote }) => all + Number.parseInt(quote, 10), 0);
    if (listed.length < 2 || sum === Number(total) || partial.test(lead!) || partial.test(inside)) return [];
    const evidence = [
      textEvidence(document, { start: match.index, end: match.index + `${total} ${noun}`.length }),
      ...listed.map(({ index, quote }) => textEvidence(document, { start: start + index, end: start + index + quote.length })),
    ];
    return [finding(String(sum), total!, evidence)];
  });
};

const nouns =
  'đơn vị|cơ quan|sở|ban|ngành|xã|phường|huyện|nhóm|nội dung|nhiệm vụ|nhiệm vụ, giải pháp|giải pháp|tiêu chí|lĩnh vực|chỉ tiêu|mục tiêu|bước|phần|hoạt động|đề án|dự án';
const announced = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?<count>\\d{1,2})\\s+(?:${nouns})(?![\\p{L}])[^.;:\\n]{0,60}?(?:gồm|bao gồm|như sau|sau đây|cụ thể(?: như sau)?)\\s?:\\s*$`,
  'iu',
);

/** The items that stand right behind a section: the next ones of one kind below it, or beside one another. */
function itemsBehind(sections: readonly Section[], at: number): Section[] {
  const first = sections[at + 1];
  const own = sections[at]!;
  if (
    first === undefined ||
    (first.parent !== own.id && first.parent !== own.parent) ||
    (first.parent === own.parent && first.kind === own.kind)
  )
    return [];
  const items: Section[] = [];
  for (const section of sections.slice(at + 1)) {
    if (section.parent === first.parent && section.kind === first.kind) items.push(section);
    else if (section.parent === first.parent || section.parent === own.parent) break;
  }
  return items;
}

/** `28 đơn vị gồm:` at the end of an item, with the items below it: their number is the total. */
const listTotals: DocumentCheck = (document) => {
  const { sections, text } = document.plan;
  return sections.flatMap((section, at): FoundFinding[] => {
    const next = sections[at + 1];
    if (next === undefined) return [];
    const own = text.slice(section.span.start, Math.min(section.span.end, next.span.start)).trimEnd();
    const count = announced.exec(own.slice(-200))?.groups?.['count'];
    if (count === undefined) return [];
    const items = itemsBehind(sections, at);
    // An item that counts several, or groups them, stands for more than one.
    const grouped = items.some(({ span }) =>
      /^[^\p{L}\d]{0,6}(?:các|\d{1,2}\s+\p{L})|[;,]/iu.test(trimEndMarks(text.slice(span.start, span.end))),
    );
    if (items.length < 2 || grouped || items.length === Number(count)) return [];
    const evidence = [
      textEvidence(document, { start: section.span.start, end: section.span.start + own.length }, section.id),
      ...items.map((item) => textEvidence(document, item.span, item.id)),
    ];
    return [finding(String(items.length), count, evidence)];
  });
};

function finding(parts: string, total: string, evidence: FoundFinding['evidence']): FoundFinding {
  return {
    code: 'total-mismatch',
    severity: 'warning',
    message: {
      vi: `Tổng số ghi ${Number(total)}, các thành phần liệt kê là ${parts}.`,
      en: `The total says ${Number(total)}, the parts that are listed make ${parts}.`,
    },
    expected: total,
    met: parts,
    evidence,
    key: null,
    suggestion: null,
  };
}

/** Totals against the parts that are listed behind them. */
export const totals: DocumentCheck = (document) => [...countedParts(document), ...listTotals(document)];
