import type { Passage } from '../passage.js';

/** `(Kèm theo Nghị định số 30/2020/NĐ-CP` with its bracket still open. */
const openBracket = /\([^()]{0,200}$/u;

function continues(first: Passage, second: Passage): boolean {
  if (first.cell || second.cell || second.marker !== null || first.zone !== second.zone || second.start - first.end > 2) return false;
  return (
    (first.zone === 'title' && !/^[([]/u.test(second.text) && !/^[([]/u.test(first.text)) ||
    (openBracket.test(first.text) && first.text.length < 300)
  );
}

/**
 * Joins the printed lines of a title, and lines with an open bracket, to one passage, so that a citation may run over them. Offsets stay
 * those of the document: the gap between two passages becomes spaces.
 */
export function joinLines(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && continues(last, passage)) {
      const text = last.text + ' '.repeat(passage.start - last.end) + passage.text;
      joined[joined.length - 1] = { ...last, text, end: passage.end };
    } else joined.push(passage);
  }
  return joined;
}
