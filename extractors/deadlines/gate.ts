import type { Passage } from '../passage.js';
import type { Candidate } from './candidate.js';
import { dating, duty, existing, finishing, foreignDate, named, repeating, told } from './duty-words.js';

/** The sentence around a candidate, cut into what stands before and behind it. */
interface Clause {
  before: string;
  after: string;
  quote: string;
  /** Nothing of the sentence stands before it. */
  opens: boolean;
}

/** How far around a time expression the words of its duty are looked for. */
const reach = 400;

function clauseOf(text: string, { start, end }: Candidate): Clause {
  const from = Math.max(0, start - reach);
  const left = text.slice(from, start);
  const cut = Math.max(
    ...[...left.matchAll(/[.;:!?…]\s{1,3}|\n|\s[-–+*•]\s|^[-–+*•]\s?/gu)].map((match) => match.index + match[0].length),
    0,
  );
  const right = text.slice(end, end + reach);
  const stop = /[.;!?]\s|\n/u.exec(right)?.index ?? right.length;
  const before = left.slice(cut);
  return {
    before,
    after: right.slice(0, stop),
    quote: text.slice(start, end),
    opens: /^[\s(–-]{0,4}(?:phấn đấu|mục tiêu|đồng thời|riêng|và|trong đó)?,?\s{0,4}$/iu.test(before),
  };
}

const hasDuty = ({ before, after }: Clause): boolean => duty.test(before) || duty.test(after);
/** Something is told as done, and no duty follows it: `các cụm đã được hình thành …, báo cáo Thủ tướng trong quý II` still lays one. */
const tellsOfDone = ({ before }: Clause): boolean => {
  const tale = told.exec(before);
  return tale !== null && !finishing.test(before.slice(tale.index + tale[0].length));
};
const followsOn = ({ after }: Clause): boolean =>
  /^\s{0,3}[,):]|^\s{1,3}(?:tiếp tục|giao|các|mỗi|từng|phải|sẽ|tổ chức|thực hiện|triển khai|hoàn thành|báo cáo|tiến hành|bắt đầu)(?!\p{L})/iu.test(
    after,
  );
const inBrackets = ({ before }: Clause): boolean => /\([^)]{0,60}$/u.test(before);

/** Times that numbers are counted over, not times of a duty (`số liệu tính đến ngày …`). */
const dataWindow = ({ before, quote }: Clause): boolean =>
  /^(?:đến|tới|từ|hết|trước)/iu.test(quote) &&
  /(?:số liệu|tính|được xác định|kỳ (?:thống kê|báo cáo|kế toán)|lũy kế|luỹ kế|niên độ|hiệu lực|kỷ niệm)(?!\p{L})[^.;:]{0,60}$/iu.test(
    before.replace(/tính (?:chất|năng|chính xác)/giu, ''),
  );

/** Limits (`trước ngày`, `chậm nhất`, `đến hết`) are the plainest deadlines: they count unless they date something else. */
function limitCounts(candidate: Candidate, clause: Clause, passage: Passage): boolean {
  if (candidate.grain === 'year') return yearLimitCounts(clause);
  if (dataWindow(clause) || existing.test(clause.before)) return false;
  if (foreignDate.test(clause.before) && !/^(?:đến|chậm|hết)/iu.test(clause.quote)) return false;
  if (tellsOfDone(clause)) return false;
  if (/^đến/iu.test(clause.quote) && /^\s{0,3},?\s{0,3}(?:như sau|cụ thể|:|đã|có \d)/iu.test(clause.after)) return false;
  if (passage.cell && inBrackets(clause) && /^đến/iu.test(clause.quote)) return false;
  return candidate.grain === 'day' || hasDuty(clause) || /^\s{0,3}[(]?\s{0,3}$/u.test(clause.before);
}

/** `Đến năm 2025` counts where it opens a sentence that goes on, or where something is to be finished by then; never inside a name. */
function yearLimitCounts(clause: Clause): boolean {
  if (clause.opens) return /^\s{0,3}[,:]?\s{0,3}(?:\p{L}{2}|\d)/u.test(clause.after) && !told.test(clause.after);
  if (named.test(clause.before) && !/(?:hoàn thành|xong|hoàn tất|chậm nhất)/iu.test(clause.before.slice(-60))) return false;
  return finishing.test(clause.before) || /(?:hết|nhất)/iu.test(clause.quote);
}

/** A time from or within which a duty runs, at the very end of the clause that lays it (`triển khai thu phí … từ tháng 02/2026.`). */
const closesDuty = ({ before, after, quote }: Clause): boolean =>
  /^từ/iu.test(quote) &&
  /^\s{0,3}[.;]?\s{0,3}$/u.test(after) &&
  !named.test(before) &&
  !/(?<!\p{L})là(?!\p{L})/iu.test(before) &&
  /(?<!\p{L})(?:trách nhiệm|triển khai|tổ chức|thành lập|thực hiện|áp dụng)(?!\p{L})[^.;:]{0,200}$/iu.test(before);

/** A time that lasts until something happens: `lập chốt kiểm dịch từ ngày 20/3/2019 đến khi công bố hết dịch`. */
const untilEvent = /^\s{1,3}(?:cho )?đến khi(?!\p{L})/iu;

function spanCounts({ grain, limit, value }: Candidate, clause: Clause): boolean {
  if (tellsOfDone(clause) || told.test(clause.after.slice(0, 80)) || foreignDate.test(clause.before)) return false;
  if (/không (?:thể )?hoàn thành/iu.test(clause.before.slice(-60))) return false;
  if (clause.opens) return followsOn(clause) && hasDuty(clause);
  if (grain !== 'year' && closesDuty(clause)) return true;
  if (value?.kind === 'from')
    return (dating.test(clause.before) || (untilEvent.test(clause.after) && hasDuty(clause))) && !named.test(clause.before);
  if (
    /^vào/iu.test(clause.quote) &&
    /(?:sơ kết|tổng kết|tổ chức|hoàn thành|ban hành|đạt|trình|thực hiện|triển khai)(?!\p{L})[^,;.]{0,90}$/iu.test(clause.before)
  )
    return true;
  if (grain === 'year') return limit === 'during' && /(?:hoàn thành|xong|kết thúc|hoàn tất)(?!\p{L})[^,;.]{0,60}$/iu.test(clause.before);
  if (limit === 'during')
    return hasDuty(clause) && (finishing.test(clause.before) || dating.test(`${clause.before}vào `)) && !inBrackets(clause);
  if (grain === 'day' && value?.kind === 'during')
    return dating.test(clause.before) || /(?:tổ chức|diễn ra|kiểm tra|tập huấn|triển khai)[^.;]{0,80}$/iu.test(clause.before);
  return dating.test(clause.before);
}

/** Whether a frequency in running text says how often a duty is done, not how a plan, fund or measure is called. */
function frequencyCounts(candidate: Candidate, clause: Clause): boolean {
  const { grain, limit } = candidate;
  const recurrence = candidate.value?.recurrence ?? null;
  if (grain !== 'phrase' || (recurrence !== null && /BY/u.test(recurrence)))
    return !dataWindow(clause) && !told.test(clause.before) && (limit !== null || !named.test(clause.before.slice(-30)));
  if (candidate.rule === 'deadline/times-per' || /^(?:mỗi|từng)/iu.test(clause.quote)) return false;
  if (told.test(clause.before) || /(?:lồng ghép|trong (?:các )?báo cáo)(?!\p{L})[^.;]{0,40}$/iu.test(clause.before)) return false;
  if (recurrence === null) {
    if (/^theo/iu.test(clause.quote)) return duty.test(clause.before);
    if (/^,?\s{1,3}(?:hoặc|và)?\s{0,3}đột xuất/iu.test(clause.after))
      return duty.test(clause.before) && !/(?:chế độ|công tác|các loại)(?!\p{L})[^.;]{0,50}$/iu.test(clause.before);
    return (
      /(?:^|,|;|và|các [^,;.]{0,60}|đơn vị|phòng|sở)\s{0,4}$/iu.test(clause.before) &&
      /^\s{1,3}(?:báo cáo|tổng hợp|đánh giá|rà soát|kiểm tra|tổ chức|đo lường|công bố|công khai|cập nhật|thông tin|gửi|sơ kết|thống kê|giao ban|họp|hoặc đột xuất|, đột xuất|,? ?và đột xuất)/iu.test(
        clause.after,
      )
    );
  }
  if (clause.opens) return hasDuty(clause) && !/^\s{1,3}(?:có|là|được|đều|vẫn|cả nước|tỉnh có)(?!\p{L})/iu.test(clause.after);
  if (/định kỳ/iu.test(clause.quote)) return duty.test(clause.before) || duty.test(clause.after);
  const tail = clause.before.slice(-110);
  return repeating.test(clause.before) && !named.test(tail.slice(tail.lastIndexOf(',') + 1));
}

function eventCounts(candidate: Candidate, clause: Clause): boolean {
  if (/nếu(?!\p{L})/iu.test(clause.after.slice(0, 30)) || /(?:đến|tới|từ)\s{1,4}$/iu.test(clause.before)) return false;
  if (candidate.rule === 'deadline/when-asked') {
    if (/^theo/iu.test(clause.quote)) return /(?:báo cáo|định kỳ|đột xuất|hoặc)(?!\p{L})[^.;]{0,60}$/iu.test(clause.before);
    return (
      /có (?:yêu cầu|đề nghị|chỉ đạo|hướng dẫn|văn bản|ý kiến|quyết định|kế hoạch|thông báo|chủ trương)/iu.test(clause.quote) &&
      hasDuty(clause)
    );
  }
  return hasDuty(clause) && !told.test(clause.before);
}

/** A term counts with the event that it runs from, unless it is a standard of service (`trả kết quả trong vòng 05 ngày kể từ ngày nhận hồ sơ`). */
function termCounts(candidate: Candidate, clause: Clause): boolean {
  const standard =
    /(?:giải quyết|trả kết quả|thủ tục|hồ sơ|khiếu nại)(?!\p{L})[^.;]{0,80}$/iu.test(clause.before) ||
    /hồ sơ|hiệu lực|ngày (?:được )?cấp/iu.test(clause.quote) ||
    /hiệu lực|thời hạn(?! (?:trả|gửi|báo cáo|hoàn thành))/iu.test(clause.before.slice(-40));
  const anchored = candidate.value?.anchor !== null || /^(?:chậm|muộn)/iu.test(clause.quote) || finishing.test(clause.before);
  return !standard && anchored && hasDuty(clause) && !told.test(clause.before);
}

/** Decides for running text and cells of other columns whether a time expression says when a duty is to be done. */
export function saysWhen(candidate: Candidate, passage: Passage): boolean {
  const { value, limit, grain } = candidate;
  const clause = clauseOf(passage.text, candidate);
  const limited = limit === 'before' || limit === 'by';
  if (/“[^”]{0,300}$/u.test(clause.before)) return false;
  if (passage.kind === 'heading') return false;
  if (passage.zone === 'preamble' || passage.kind === 'note') return limited && grain !== 'year' && limitCounts(candidate, clause, passage);
  if (value?.kind === 'recurring') return frequencyCounts(candidate, clause);
  if (value?.kind === 'event') return eventCounts(candidate, clause);
  if (value?.kind === 'relative') return termCounts(candidate, clause);
  if (value?.kind === 'continuous') return false;
  if (limited) return limitCounts(candidate, clause, passage);
  return spanCounts(candidate, clause);
}

/** In a time place the year of a named plan is no deadline (`theo Kế hoạch CCHC năm 2022`). */
export function standsInName(candidate: Candidate, text: string): boolean {
  if (candidate.limit !== null || candidate.grain === 'day' || candidate.grain === 'phrase') return false;
  const before = text.slice(Math.max(0, candidate.start - 110), candidate.start);
  return /(?<!\p{L})(?:kế hoạch|chương trình|nghị quyết|đề án|chỉ số|báo cáo|kết quả|dự toán|quyết định|văn bản)(?!\p{L})[^,;.:()\n]{0,100}$/iu.test(
    before,
  );
}
