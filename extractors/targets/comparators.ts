import type { TargetValue } from '../../schemas/index.js';

export type Comparator = TargetValue['comparator'];

/** Words before a number that compare. `weak` words count only with `đạt` before them or `trở lên` behind the number. */
export const comparatorWords: readonly {
  comparator: Comparator;
  words: readonly string[];
  weak?: boolean;
  examples: readonly { text: string; quote: string }[];
}[] = [
  {
    comparator: '>=',
    words: [
      'ít nhất',
      'ít nhất là',
      'ít nhất từ',
      'ít nhất đạt',
      'tối thiểu',
      'tối thiểu là',
      'tối thiểu từ',
      'tối thiểu đạt',
      'không dưới',
      'không thấp hơn',
      'không ít hơn',
      'không nhỏ hơn',
      'thấp nhất',
      'đạt và vượt',
      '≥',
      '>=',
    ],
    examples: [
      { text: 'mỗi phòng đăng ký ít nhất 01 sáng kiến', quote: 'ít nhất 01 sáng kiến' },
      { text: 'tỷ lệ hồ sơ trực tuyến đạt ≥ 60% tổng số hồ sơ', quote: 'đạt ≥ 60%' },
      { text: 'Tỷ lệ giải ngân đạt tối thiểu 40%', quote: 'đạt tối thiểu 40%' },
      { text: 'Tỷ lệ hài lòng không dưới 90%', quote: 'không dưới 90%' },
      { text: 'Tối thiểu có 10 mô hình', quote: 'Tối thiểu có 10 mô hình' },
    ],
  },
  {
    comparator: '>=',
    words: ['từ'],
    weak: true,
    examples: [
      { text: 'Chỉ số hài lòng năm 2024, đạt từ 87% trở lên', quote: 'đạt từ 87% trở lên' },
      { text: 'Mức độ hài lòng đạt từ 60%', quote: 'đạt từ 60%' },
    ],
  },
  {
    comparator: '>',
    words: ['trên', 'hơn', 'vượt', 'vượt trên', 'lớn hơn', 'cao hơn', '>'],
    examples: [{ text: 'Phấn đấu trên 40% doanh nghiệp đổi mới sáng tạo', quote: 'trên 40%' }],
  },
  {
    comparator: '<=',
    words: [
      'không quá',
      'không vượt quá',
      'không vượt',
      'tối đa',
      'tối đa là',
      'tối đa không quá',
      'không hơn',
      'nhiều nhất',
      'không cao hơn',
      'không lớn hơn',
      'không nhiều hơn',
      '≤',
      '<=',
    ],
    examples: [
      { text: 'Hồ sơ trễ hạn không quá 2%', quote: 'không quá 2%' },
      { text: 'tỷ lệ hộ nghèo không vượt quá 3%', quote: 'không vượt quá 3%' },
    ],
  },
  {
    comparator: '<',
    words: ['dưới', 'thấp hơn', 'nhỏ hơn', 'ít hơn', '<'],
    examples: [{ text: 'Phấn đấu giảm tỷ lệ hộ nghèo còn dưới 3%', quote: 'dưới 3%' }],
  },
];

const entries = comparatorWords.flatMap(({ comparator, words, weak }) => words.map((word) => ({ comparator, word, weak: weak === true })));
const byWord = new Map(entries.map((entry) => [entry.word, entry]));
const alternatives = [...entries]
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ word }) => word.replace(/ /g, '\\s+'))
  .join('|');
const reach = String.raw`(?:phải\s+)?đạt(?:\s+được)?(?:\s+(?:tỷ lệ|tỉ lệ|mức))?`;
const before = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?<reach>${reach})(?:\\s*|\\s+(?:là|khoảng)\\s+))?(?:(?<![\\p{L}\\p{N}])(?<word>${alternatives})\\s*(?:(?:là|có|khoảng|đạt)\\s*)?)?(?:khoảng\\s*|là\\s*)?$`,
  'iu',
);

/** What stands right before a number: the comparison, whether `đạt` belongs to it, and the length of its words. */
export interface Before {
  comparator: Comparator | null;
  weak: boolean;
  reaches: boolean;
  length: number;
}

/** Reads the comparing words at the end of `text` (what stands before a number; the last 60 characters suffice). */
export function readBefore(text: string): Before {
  const match = before.exec(text.slice(-60))!;
  const entry = byWord.get((match.groups?.['word'] ?? '').toLowerCase().replace(/\s+/gu, ' '));
  const reaches = match.groups?.['reach'] !== undefined;
  const used = entry !== undefined || reaches;
  return { comparator: entry?.comparator ?? null, weak: entry?.weak ?? false, reaches, length: used ? match[0].length : 0 };
}

const after = /^(?<gap>[^,;.:()\d]{0,24}?)\s?(?<word>trở lên|trở xuống)(?![\p{L}\p{N}])/iu;

/** A grade stands before `trở lên`, not the number: `90% đạt loại khá trở lên`. */
const graded = /(?:đạt|loại|khá|tốt|giỏi|hạng|trung bình|cấp|nhiệm vụ|mức)(?![\p{L}\p{N}])/iu;

/** Reads `trở lên` or `trở xuống` at the beginning of `text` (what stands behind number and unit). */
export function readAfter(text: string): { comparator: Comparator; length: number } | null {
  const match = after.exec(text);
  if (!match || graded.test(match.groups!['gap']!)) return null;
  return { comparator: /lên/iu.test(match.groups!['word']!) ? '>=' : '<=', length: match[0].length };
}
