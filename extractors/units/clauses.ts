import { startsPredicate } from './predicates.js';

/** A clause in which a body may stand as the subject: where its first word stands, and how it was reached. */
export interface ClauseStart {
  at: number;
  /** `sentence`: at its beginning; `aside`: after a comma, where a name must have a capital or a quantifier; `assigned`: after `giao`, `đề nghị` …. */
  kind: 'sentence' | 'aside' | 'assigned';
  /** The first words of the sentence, for telling an introduction from a list. */
  before: string;
}

const sentence = /(?:^|[.;:!?]\s+|\n|\s[-–+*•]\s+(?=\p{Lu})|[(“"]|…\s*)(?=\S)/gu;
const bulletLead = /^[-–+*•]\s*|^\([^()]{1,40}\)\s*/u;
const assigning = /^(?:giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị|kính đề nghị|ủy quyền(?: cho)?)\s+/iu;
const aside = /,\s+|\)\s+/gu;
/** Words that lead in a sentence before its subject. */
const introduction =
  /^(?:năm|trong|căn cứ|trên cơ sở|để|theo|định kỳ|hằng|hàng|trước|đến|khi|nếu|sau|từ|ngoài|đồng thời|đối với|trường hợp|chậm nhất|quý|tháng|tuần|ngày|bên cạnh|với|tùy|tuỳ|nhằm|hoàn thành|riêng|cùng với|thông qua|vào|kết thúc|chỉ đạo|thường xuyên|qua|thực hiện|tiếp tục)(?!\p{L})/iu;

/** Longest introduction in characters that a subject is looked for behind. */
const reach = 400;

/** Whether `yêu cầu X` is one of several things that a body does to others (`rà soát, đôn đốc, yêu cầu các tổ chức …`): those others bear no duty here. */
const movesOthers = (given: string, before: string): boolean =>
  /^(?:yêu cầu|đề nghị)/u.test(given) && startsPredicate(before.slice(before.lastIndexOf(',') + 1).trimStart());

/** Every place of a text at which a clause with a subject of its own may begin, in order. */
export function clauseStarts(text: string): ClauseStart[] {
  const starts: ClauseStart[] = [];
  const opens = [...text.matchAll(sentence)].map((match) => match.index + match[0].length);
  opens.forEach((open, index) => {
    const from = open + (bulletLead.exec(text.slice(open, open + 50))?.[0].length ?? 0);
    const to = Math.min(opens[index + 1] ?? text.length, from + reach);
    const assigned = assigning.exec(text.slice(from, from + 40));
    if (assigned) starts.push({ at: from + assigned[0].length, kind: 'assigned', before: '' });
    else starts.push({ at: from, kind: 'sentence', before: '' });
    for (const match of text.slice(from, to).matchAll(aside)) {
      const at = from + match.index + match[0].length;
      const given = assigning.exec(text.slice(at, at + 40));
      const before = text.slice(from, from + match.index);
      if (given && movesOthers(given[0], before)) continue;
      if (given) starts.push({ at: at + given[0].length, kind: 'assigned', before });
      else starts.push({ at, kind: 'aside', before });
    }
    starts.push(...unparted(text, from, to));
    for (const match of text.slice(from, to).matchAll(behindTerm))
      starts.push({ at: from + match.index + match[0].length, kind: 'aside', before: match[0] });
  });
  if (announcing.test(text)) for (const match of text.matchAll(addressed)) starts.push({ at: match.index, kind: 'assigned', before: '' });
  return starts;
}

/** The formula that notices close with: `Nay thông báo … để các phòng, đơn vị … triển khai thực hiện`. */
const announcing = /^(?:nay |văn phòng [^,.;]{0,60} )?(?:xin )?thông báo(?!\p{L})/iu;
const addressed = /(?<=\sđể\s)(?:các|mỗi|từng)\s+\p{L}/gu;

/** A subject that stands right behind a term: `trong vòng 24 giờ Trạm Y tế xã phải lấy mẫu`. */
const behindTerm =
  /(?:[Tt]rong vòng|[Tt]rong thời hạn|[Cc]hậm nhất(?: sau)?|[Ss]au)\s+\d{1,3}\s+(?:giờ|ngày|tháng|phút)(?:\s+làm việc)?\s+(?=\p{Lu}|các\s)/gu;

const quantified = /(?<=\s)(?:các|mỗi|từng)\s+\p{L}/gu;
const timeLead = /^(?:định kỳ|hằng|hàng|trước ngày|chậm nhất|trong năm|năm \d|quý|đến)(?!\p{L})/iu;

/** A subject that follows a time phrase without a comma: `Định kỳ hằng quý các phòng, đơn vị thuộc Sở báo cáo …`. */
function unparted(text: string, from: number, to: number): ClauseStart[] {
  const rest = text.slice(from, Math.min(to, from + 80));
  if (!timeLead.test(rest)) return [];
  return [...rest.matchAll(quantified)].map((match) => ({ at: from + match.index, kind: 'aside', before: rest.slice(0, match.index) }));
}

export const isIntroduction = (before: string): boolean => introduction.test(before.trimStart());
