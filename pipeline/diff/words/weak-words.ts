import { phraseKeys } from './syllable.js';

/**
 * Words that carry grammar and no duty: with or without them a sentence says the same. Words that do (không, chưa, hoặc, trước, sau, đến, phải, cả,
 * thuộc, mỗi, số before a noun of measure) are not among them.
 */
export const weakWords: ReadonlySet<string> = new Set(
  phraseKeys('các những của cho việc về là thì mà tại ở cũng và với cùng này đó nhằm để sẽ được trong do bởi đối như vào'),
);
