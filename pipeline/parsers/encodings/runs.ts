/** A piece of text in one font; null where the format knows no fonts. */
export interface LegacyRun {
  text: string;
  font: string | null;
}

/** A word of a paragraph that has letters beyond ASCII: where it stands, and the run that holds the first of them. */
export interface MarkedWord {
  start: number;
  end: number;
  run: number;
}

/** A no-break space is a letter in VISCII, and a part of one in double UTF-8. */
const word = /[^\u0009-\u000d ]+/gu;
const beyond = /[^\u0000-\u007f]/u;

/** The marked words of a paragraph. A word may run over several runs: Word gives ASCII letters a font of their own. */
export function markedWords(runs: readonly LegacyRun[]): MarkedWord[] {
  const text = runs.map((run) => run.text).join('');
  if (!beyond.test(text)) return [];
  const words: MarkedWord[] = [];
  let run = 0;
  let runEnd = runs[0]!.text.length;
  for (const { 0: found, index } of text.matchAll(word)) {
    const first = found.search(beyond);
    if (first < 0) continue;
    while (runEnd <= index + first) runEnd += runs[++run]!.text.length;
    words.push({ start: index, end: index + found.length, run });
  }
  return words;
}
