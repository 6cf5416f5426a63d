import { aim, having, producing, producingFor, tellsPast } from './gate.js';
import type { Setting } from './headings.js';
import type { Quantity } from './quantity.js';

/** What the words around a quantity say of it. */
export interface Signs {
  /** A comparison or `đạt` stands at the number. */
  stated: boolean;
  /** The comparison is one that only targets have (`ít nhất`, `không quá`), unlike `trên` or `trở lên`, which also describe. */
  strong: boolean;
  /** The comparison sets an upper limit. */
  ceiling: boolean;
  /** A measure of time follows behind a slash (`01 ngày/tháng`). */
  rhythm: boolean;
  /** `mỗi phòng …` leads to the number. */
  each: boolean;
  /** A year before the plan's is named for it, and no aim. */
  past: boolean;
  changes: boolean;
  /** A member of a list whose member before was accepted. */
  listed: boolean;
  /** In a result or target column of a table. */
  results: boolean;
  setting: Setting;
  /** Nothing stands before it in its clause. */
  first: boolean;
}

/** A sum that is aimed at: `Tổng vốn đầu tư mục tiêu khoảng 50.000 tỷ đồng`. */
const wantedSum = /(?<![\p{L}\p{N}])(?:mục tiêu|phấn đấu)(?![\p{L}\p{N}])/iu;

/** Whether a quantity states something to be reached; in running text a word must say so. `before` is its clause up to its comparison. */
export function accepts(quantity: Quantity, before: string, signs: Signs): boolean {
  if (!signs.results && (signs.setting.assessment || signs.past || tellsPast(before))) return false;
  if (quantity.time && !signs.changes && !signs.ceiling && !(signs.stated && signs.strong && signs.rhythm)) return false;
  const wanted = signs.setting.aims || signs.results || aim.test(before);
  const produced = producing.test(before) || producingFor.test(before) || (having.test(before) && (wanted || signs.each));
  if (quantity.money) return signs.stated || (signs.results && (signs.first || wantedSum.test(before))) || signs.setting.aims;
  if (quantity.percent) return wanted || signs.stated || signs.changes || signs.listed || signs.first || produced || quantity.value === 100;
  const led = produced || signs.listed || signs.each || signs.changes;
  if (signs.results) return signs.stated || signs.first || (quantity.counted && led);
  if (signs.stated) return signs.strong || led || wanted || signs.first;
  return quantity.counted && (led || (signs.setting.aims && signs.first) || (wanted && /(?:lên|còn|xuống)\s*$/iu.test(before)));
}

const bare = /^\s*(?:,|và|\(|;|hoặc|\+)?\s*(?:và|trong đó|gồm|có)?\s*(?:có)?\s*:?\s*$/iu;
const label = /(?:[,:(]|\svà)\s(?!\s*(?:theo|tại|trong|ngày|năm|của|với)\s)[\p{L}\s]{0,28}$/iu;

/**
 * Whether the text between two quantities only joins members of a list: `06 bản tin, 36 Chuyên mục (12 … và 12 …)`,
 * `cao đẳng 500 người, trung cấp 1.500 người`.
 */
export function joins(last: Quantity, next: Quantity, between: string): boolean {
  if (last.percent !== next.percent) return false;
  if (bare.test(between)) return true;
  if (between.length > 90 || /[.;\n]/u.test(between)) return false;
  return /(?:,|\svà|\()\s*$/u.test(between) || (next.counted && label.test(between));
}
