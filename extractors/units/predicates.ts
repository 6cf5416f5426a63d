import { phraseTable } from '../phrase-table.js';
import { fieldVerbs } from './field-verbs.js';
import { verbs } from './verbs.js';

/** Modal words and adverbs that a predicate begins with. */
const openers = [
  'có trách nhiệm',
  'có nhiệm vụ',
  'chịu trách nhiệm',
  'phải',
  'cần',
  'nên',
  'sẽ',
  'tiếp tục',
  'thường xuyên',
  'nghiêm túc',
  'khẩn trương',
  'chủ động',
  'kịp thời',
  'tích cực',
  'trực tiếp',
  'định kỳ',
  'hằng ngày',
  'hàng ngày',
  'hằng tuần',
  'hàng tuần',
  'hằng năm',
  'hàng năm',
  'hằng tháng',
  'hàng tháng',
  'hằng quý',
  'hàng quý',
  'phấn đấu',
  'tập trung',
  'căn cứ',
  'trên cơ sở',
  'theo chức năng',
  'theo thẩm quyền',
  'theo nhiệm vụ',
  'trong phạm vi(?= (?:chức năng|nhiệm vụ|quyền hạn|trách nhiệm|thẩm quyền|lĩnh vực|quản lý))',
  'khi',
  'không',
  'cùng',
  'đồng thời',
  'ngoài việc',
  'sẵn sàng',
  'tự(?= (?:bảo đảm|đảm bảo|cân đối|chủ|rà soát|đánh giá|chịu|tổ chức|kiểm tra|bố trí|giác|nguyện))',
  'trân trọng',
  'luôn',
  'từng bước',
  'mạnh dạn',
  'quyết liệt',
  'nghiêm chỉnh',
];

/** Words that end a name without being a predicate. */
const enders = [
  'trong',
  'để',
  'nhằm',
  'theo',
  'từ',
  'đến',
  'nếu',
  'bằng',
  'thông qua',
  'qua',
  'do',
  'mà',
  'thì',
  'sau',
  'trước',
  'cho',
  'với',
  'như',
  'vào',
  'đối với',
  'về',
  'đã',
  'được',
  'bị',
  'đang',
  'có',
  'vì',
  'khi',
  'cũng',
  'chưa',
  'đều',
];

/** Length of a predicate that begins here in lower case (capitals belong to names), 0 for none. */
export const predicateLength = phraseTable([...openers, ...verbs, ...fieldVerbs]);

/** Length of a word that ends a name without being a predicate, 0 for none. */
export const enderLength = phraseTable(enders);

/** Whether a predicate begins at the text, in lower case. */
export const startsPredicate = (text: string): boolean => /^\p{Ll}/u.test(text) && predicateLength(text) > 0;

/** Whether a word that ends a name begins at the text, in lower case. */
export const startsEnder = (text: string): boolean => /^\p{Ll}/u.test(text) && enderLength(text) > 0;

/** A modal that a duty hangs on: a name with a relative clause reaches up to it. */
export const modalPattern = /(?<![\p{L}\p{N}])(?:phải|cần|có trách nhiệm|chịu trách nhiệm)(?![\p{L}\p{N}])/u;
