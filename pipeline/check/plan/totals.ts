import { fold } from '../../../extractors/vietnamese.js';
import type { Section, Target } from '../../../schemas/index.js';
import type { CheckedDocument, DocumentCheck, FoundFinding } from '../finding.js';
import { itemEvidence, textEvidence } from './evidence.js';

/** What leads from a total to all of its parts; behind `trong đó` only some of them may stand. */
const whole = /^[^.;\n]{0,80}?(?:\(|gồm\s?:?|bao gồm\s?:?|cụ thể\s?:|:)\s{0,2}$/iu;

const isCount = ({ comparator, unit, change, upper }: Target) => comparator === '=' && unit !== '%' && change === null && upper === null;

/** `36 chuyên mục (12 … và 12 …, 12 …)`: counts of one unit in one task, the first before a bracket or `gồm` and the others within. */
const targetTotals: DocumentCheck = (document) => {
  const { plan } = document;
  return plan.tasks.flatMap((task): FoundFinding[] => {
    const counts = plan.targets.filter(({ id }) => task.targets.includes(id)).filter(isCount);
    return counts.flatMap((total, index): FoundFinding[] => {
      const like = counts.slice(index + 1).filter(({ unit }) => fold(unit) === fold(total.unit));
      const first = like[0];
      if (first === undefined || !whole.test(plan.text.slice(total.span.end, first.span.start))) return [];
      const end = endOfList(plan.text, total.span.end);
      const parts = like.filter(({ span }) => span.start < end);
      const sum = parts.reduce((all, { value }) => all + value, 0);
      if (parts.length < 2 || sum === total.value) return [];
      return [
        finding(document, String(sum), String(total.value), [
          itemEvidence(document, total),
          ...parts.map((part) => itemEvidence(document, part)),
        ]),
      ];
    });
  });
};

/** Where the list behind a total ends: at its closing bracket, else with the sentence. */
function endOfList(text: string, from: number): number {
  const rest = text.slice(from, from + 1200);
  const opened = rest.slice(0, 90).indexOf('(');
  const close = opened < 0 ? -1 : rest.indexOf(')', opened);
  const stop = close >= 0 ? close : rest.search(/[.\n]/u);
  return from + (stop < 0 ? rest.length : stop);
}

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
    const grouped = items.some(({ span }) => /^[^\p{L}]{0,6}(?:các|\d{1,2}\s+\p{L})|;/iu.test(text.slice(span.start, span.end)));
    if (items.length < 2 || grouped || items.length === Number(count)) return [];
    const evidence = [
      textEvidence(document, { start: section.span.start, end: section.span.start + own.length }, section.id),
      ...items.map((item) => textEvidence(document, item.span, item.id)),
    ];
    return [finding(document, String(items.length), count, evidence)];
  });
};

function finding(_: CheckedDocument, parts: string, total: string, evidence: FoundFinding['evidence']): FoundFinding {
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
export const totals: DocumentCheck = (document) => [...targetTotals(document), ...listTotals(document)];
