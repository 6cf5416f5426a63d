/** Sentences that plans end with: addressed to everybody, or about difficulties that may arise. They lay no task on anybody. */
const anywhere = [
  /^(?:trong|quá)\s+(?:quá\s+)?trình.{0,100}(?:nếu|có).{0,60}(?:khó khăn|vướng mắc|phát sinh|bất cập|vấn đề)/iu,
  /^nếu\s.{0,40}(?:khó khăn|vướng mắc|phát sinh|bất cập)/iu,
  /(?:chịu trách nhiệm|có trách nhiệm|căn cứ) (?:tổ chức )?(?:triển khai )?(?:thi hành|thực hiện) (?:quyết định|nghị quyết|quy chế|quy định) này/iu,
  /^(?:trên đây là|nay thông báo|căn cứ (?:nội dung )?(?:kế hoạch|văn bản|thông báo) này.{0,80}(?:xây dựng|triển khai|thực hiện))/iu,
];

const unnumbered = [
  /^(?:yêu cầu|đề nghị|kính đề nghị)\s/iu,
  /(?:triển khai|thực hiện|thi hành).{0,60}(?:kế hoạch|nội dung|thông báo|văn bản|chỉ thị|chương trình|quyết định|công văn)\s+này/iu,
];

/** A single body that is to watch over the whole: `Giao Sở Nội vụ theo dõi, đôn đốc việc thực hiện Kế hoạch này` is a task, though it ends the plan. */
const overseer =
  /^(?:[Gg]iao\s+)?\p{Lu}[^.,;:]{2,100}\s(?:(?:có|chịu) trách nhiệm|chủ trì,?|theo dõi|đôn đốc|hướng dẫn)(?!\p{L})[^.;:]{0,60}/u;
const overseeing = /(?:theo dõi|đôn đốc|hướng dẫn)(?!\p{L})/u;
const everybody = /^(?:yêu cầu|đề nghị|kính đề nghị|các|mọi|toàn thể|thủ trưởng|trưởng các|giám đốc các)(?!\p{L})/iu;

const oversees = (head: string): boolean => !everybody.test(head) && overseeing.test(overseer.exec(head)?.[0] ?? '');

const lastWords = /(?:triển khai|thực hiện)[^.]{0,80}\.\/\.\s*$/iu;

/** Longest sentence of this kind in characters; nothing further in is looked at. */
const reach = 1200;

/** Whether a passage is such a sentence; `marked` tells that it has a number or dash of its own. */
export function isClosing(text: string, marked: boolean): boolean {
  const head = text.slice(0, reach);
  if (anywhere.some((pattern) => pattern.test(head))) return true;
  if (!marked && oversees(head)) return false;
  return !marked && (unnumbered.some((pattern) => pattern.test(head)) || lastWords.test(text.slice(-200)));
}

const purpose =
  /^(?:mục đích|yêu cầu|mục tiêu|quan điểm|nguyên tắc|phạm vi|đối tượng|sự cần thiết|căn cứ|đánh giá|kết quả|thực trạng|tình hình|tồn tại|hạn chế|nguyên nhân)/iu;
/** Duties named in the same heading (`MỤC TIÊU, NHIỆM VỤ NĂM 2026`). */
const alsoDuties = /(?:[,;–-]|\svà)\s+(?:các\s+)?(?:nội dung|nhiệm vụ|giải pháp|biện pháp|tổ chức thực hiện|phân công)/iu;

/** Headings of the sections that say what for and how, not who does what. */
export const isPurpose = (heading: string): boolean => purpose.test(heading) && !alsoDuties.test(heading.slice(0, 200));
