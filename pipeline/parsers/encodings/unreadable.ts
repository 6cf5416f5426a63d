import { isSyllable } from '../syllables.js';
import { fitOf, share } from './judge.js';
import { hasStrangeLetters } from './strange-letters.js';

/** Fewer words say too little. */
const FEWEST = 6;
/** In Vietnamese, nearly all words without marks are syllables too; in other languages a third are. */
const VIETNAMESE = 0.75;

const plainWord = /(?<![\p{L}\p{M}\u0080-\u00bf])[a-z]{2,}(?![\p{L}\p{M}\u0080-\u00bf])/gu;
/** A sign between letters: no language writes so. */
const signInside = /\p{L}[\u0080-\u00bf×÷ƒˆ˜†‡‰‹›€™]\p{L}/gu;
/** Words with letters or signs that Vietnamese does not have; words that merely lost the spaces between them have none. */
const strangeWord =
  /[\p{L}\p{M}\u0080-\u00bf]{0,30}(?![ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])(?:(?![\u0000-\u007f])\p{L}|[\u0080-\u009f\u00a1-\u00bf])[\p{L}\p{M}\u0080-\u00bf]{0,30}/giu;
/** In text of another encoding at least so many of the marked words are strange, or hold signs. */
const STRANGE = 0.3;

/** Whether a text is Vietnamese whose letters are codes of an encoding that was not undone: `Uû ban nh©n d©n`. */
export function isUnreadable(text: string): boolean {
  const composed = text.normalize('NFC');
  if (!hasStrangeLetters(composed)) return false;
  const fit = fitOf(composed);
  const marked = fit.valid + fit.invalid;
  if (marked < FEWEST || share(fit) > 0.5) return false;
  const count = (pattern: RegExp) => composed.match(pattern)?.length ?? 0;
  if (count(signInside) > STRANGE * marked) return true;
  if (count(strangeWord) < STRANGE * marked) return false;
  const plain = composed.match(plainWord) ?? [];
  return plain.length >= FEWEST && plain.filter(isSyllable).length > VIETNAMESE * plain.length;
}

/** A document with a larger share of unreadable text is refused. */
export const TOO_MUCH = 0.05;

/** The share of the characters of a document that stand in unreadable paragraphs, 0 to 1; 1 where only the whole shows it. */
export function unreadableShare(paragraphs: readonly string[]): number {
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (length === 0) return 0;
  const found = paragraphs.filter(isUnreadable).reduce((sum, text) => sum + text.length, 0);
  return found > 0 ? found / length : isUnreadable(paragraphs.join('\n').slice(0, 20_000)) ? 1 : 0;
}
