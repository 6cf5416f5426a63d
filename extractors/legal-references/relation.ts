import type { ReferenceValue } from '../../schemas/index.js';
import type { Zone } from '../passage.js';
import type { PlacedCitation } from './read-passage.js';

type Relation = ReferenceValue['relation'];

const objects = String.raw`(?:[\s,]{1,3}(?:một số|các|những|nội dung|điều|khoản|điểm|phụ lục|mục|mẫu|biểu mẫu|quy định|tên|cụm từ|của|tại|trong|toàn bộ|một phần|kèm theo|ban hành|ban hành kèm theo|và|hoặc|thành viên|\d{1,3})){0,10}\s{0,3}`;
/** Verbs before a citation that act upon it. */
const before: readonly { relation: Relation; pattern: RegExp }[] = [
  { relation: 'replaces', pattern: new RegExp(`(?<![\\p{L}])thay\\s{1,2}thế(?:\\s{1,2}cho)?${objects}$`, 'iu') },
  { relation: 'repeals', pattern: new RegExp(`(?<![\\p{L}])(?:bãi bỏ|hủy bỏ|huỷ bỏ)${objects}$`, 'iu') },
  { relation: 'amends', pattern: new RegExp(`(?<![\\p{L}])(?:sửa đổi|bổ sung|điều chỉnh|đính chính)${objects}$`, 'iu') },
];
/** `được sửa đổi, bổ sung tại Nghị định …`: the document that follows acts, it is not acted upon. */
const passive = /(?<!\p{L})(?:được|bị)\s{1,2}(?:sửa đổi|bổ sung|điều chỉnh|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ)[^;.()]{0,60}$/iu;
/** Words behind a citation (and its title) that say what was done to it. */
const behind: readonly { relation: Relation; pattern: RegExp }[] = [
  { relation: 'amends', pattern: /^\s{0,3}[,(]?\s{0,3}(?:đã\s{1,2})?được\s{1,2}(?:sửa đổi|bổ sung|điều chỉnh)/iu },
  { relation: 'replaces', pattern: /^\s{0,3}[,(]?\s{0,3}(?:đã\s{1,2})?(?:được|bị)\s{1,2}thay thế/iu },
  { relation: 'repeals', pattern: /^\s{0,3}[,(]?\s{0,3}(?:đã\s{1,2})?(?:hết hiệu lực|(?:được|bị)\s{1,2}(?:bãi bỏ|hủy bỏ|huỷ bỏ))/iu },
];
const issuedWithStart = /^[\s*_]*[([]?\s*(?:Được\s+|được\s+)?(?:[Bb]an hành\s+)?[Kk]èm theo(?:\s[^,;.()]{0,60}?\stại)?\s+$/u;
const issuedWithBracket = /^[^\p{Ll}]{0,400}[([]\s*(?:[Bb]an hành\s+)?[Kk]èm theo(?:\s[^,;.()]{0,60}?\stại)?\s+$/u;

/** `(sau đây gọi là Nghị định số …)`: the name that the text gives a citation, not one more basis. */
const isDefinition = /\((?:sau đây|dưới đây)?\s?(?:được\s)?(?:viết tắt|gọi tắt|gọi chung|viết gọn|gọi)\s(?:là|:)\s?[“"]?$/iu;

/** Whether the citation that begins at `lead` names the document by which this one (or its annex) is issued: `(Kèm theo Quyết định số …)`. */
export function isIssuingLine(text: string, lead: number): boolean {
  const head = text.slice(0, lead);
  return head.length < 500 && (issuedWithStart.test(head) || issuedWithBracket.test(head));
}

/** How this document, or the document whose title it stands in, relates to each citation of a passage. */
export function relationsOf(text: string, citations: readonly PlacedCitation[], zone: Zone): Relation[] {
  const relations: Relation[] = [];
  citations.forEach((citation, index) => {
    const prior = text.slice(Math.max(0, citation.lead - 140), citation.lead);
    const acted = passive.test(prior) ? undefined : before.find(({ pattern }) => pattern.test(prior))?.relation;
    const previous = relations[index - 1];
    const inherited =
      citation.adjoins && (previous === 'amends' || previous === 'replaces' || previous === 'repeals') ? previous : undefined;
    const after = text.slice(citation.title?.end ?? citation.end, (citation.title?.end ?? citation.end) + 60);
    const suffered = citation.within === null ? behind.find(({ pattern }) => pattern.test(after))?.relation : undefined;
    if (zone !== 'preamble' && isIssuingLine(text, citation.lead)) relations.push('promulgates');
    else if (acted ?? inherited) relations.push((acted ?? inherited)!);
    else if (zone === 'preamble' && citation.within === null && !isDefinition.test(prior)) relations.push('basis');
    else relations.push(suffered ?? 'cites');
  });
  return relations;
}
