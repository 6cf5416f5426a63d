/** A change that a quantity measures, and how many characters before the comparison say it (0 where other words stand between). */
export interface Change {
  change: 'increase' | 'decrease' | null;
  length: number;
}

const verbs = String.raw`(?<verb>tăng(?:\s+trưởng|\s+thêm)?|giảm(?:\s+thêm|\s+bớt)?|kéo\s+giảm|cắt\s+giảm|tiết\s+giảm|rút\s+ngắn)`;
const adjacent = new RegExp(
  `(?<![\\p{L}\\p{N}])${verbs}(?:\\s+(?:bình quân|trung bình|thêm|được|mỗi năm|hằng năm|hàng năm|khoảng|gần)){0,2}\\s*$`,
  'iu',
);
const distant = new RegExp(`(?<![\\p{L}\\p{N}])(?<!tỷ lệ |tỉ lệ |thời gian |tốc độ )${verbs}(?<between>\\s[^,;.:()]{2,70})$`, 'iu');
/** Words that make the number a level, not a difference: `tăng tỷ lệ … lên 80%`, `giảm … xuống còn 3%`. */
const level = /(?<![\p{L}\p{N}])(?:còn|xuống|lên|đạt|là|chiếm|tối thiểu|có)(?![\p{L}\p{N}])/iu;
const up = /^tăng/iu;

/** Reads the change in the words before a quantity; `before` ends where its comparison (or number) begins. */
export function readChange(before: string): Change {
  const near = adjacent.exec(before);
  if (near) return { change: up.test(near.groups!['verb']!) ? 'increase' : 'decrease', length: near[0].length };
  const far = distant.exec(before);
  if (!far || level.test(far.groups!['between']!)) return { change: null, length: 0 };
  return { change: up.test(far.groups!['verb']!) ? 'increase' : 'decrease', length: 0 };
}

const baseline =
  /(?<![\p{L}\p{N}])so với (?<what>(?:cùng kỳ|năm|giai đoạn|thời điểm|quý|tháng|kế hoạch|mức|trước|đầu|cuối|kết quả|dự toán)[^,;.:()\n]{0,40})/iu;

/** The words `so với năm 2023` behind a quantity; null where nothing is compared with. */
export function readBaseline(text: string): string | null {
  const match = baseline.exec(text);
  return match
    ? match[0]
        .replace(/\s(?:và|trong đó|để|nhằm|đối với|ở|tại|trên|theo)\s.{0,60}$/u, '')
        .replace(/\s+/gu, ' ')
        .trim()
    : null;
}
