import { glossaryOf } from '../words/glossary.js';
import { tokensOf } from '../words/tokens.js';
import { type MarkedPart, markedWords } from './marked-words.js';

/**
 * Both texts as one, with only those words marked that say something else: `UBND` for `Ủy ban nhân dân`, `kĩ` for `kỹ` and punctuation are
 * shown as the new version has them. All are marked where nothing would be.
 */
export function tellingWords(before: string, after: string): MarkedPart[] {
  const glossary = glossaryOf([before, after]);
  const keys = (text: string) =>
    tokensOf(text, 0, text.length, glossary)
      .map(({ key }) => key)
      .join(' ');
  const parts = markedWords(before, after);
  const out: MarkedPart[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!;
    if (part.is === 'same') {
      out.push(part);
      continue;
    }
    const other = part.is === 'removed' && parts[at + 1]?.is === 'added' ? parts[at + 1]! : null;
    const isInNumber = /\d$/u.test(parts[at - 1]?.text ?? '') && /^\d/u.test(parts[at + (other ? 2 : 1)]?.text ?? '');
    if (isInNumber || keys(part.text) !== keys(other?.text ?? '')) out.push(...(other ? [part, other] : [part]));
    else out.push({ is: 'same', text: other?.text ?? (part.is === 'added' ? part.text : '') });
    if (other) at++;
  }
  return out.some(({ is }) => is !== 'same') ? joined(out) : parts;
}

/** Neighbouring parts that both versions have, as one. */
function joined(parts: readonly MarkedPart[]): MarkedPart[] {
  const out: MarkedPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.is === 'same' && part.is === 'same') out[out.length - 1] = { is: 'same', text: last.text + part.text };
    else if (part.text !== '') out.push(part);
  }
  return out;
}
