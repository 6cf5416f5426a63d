import type { RecognisedLine } from './recognised.js';

/** How far the numbers at the beginnings of lines have come, over the pages of a file: those of headings apart from those alone in a cell. */
export interface NumberSequences {
  heading: Reached;
  cell: Reached;
}

/** The last Roman and Arabic number and the last letter; 0 and '' before the first. */
interface Reached {
  roman: number;
  arabic: number;
  letter: string;
}

const fresh = (): Reached => ({ roman: 0, arabic: 0, letter: '' });

/** Sequences before the first page of a file. */
export const newSequences = (): NumberSequences => ({ heading: fresh(), cell: fresh() });

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const marker = /^(?<sign>[IVXHLTYl1|\d]{1,6}|[A-ZĐ])(?<end>[.:)]?)$/u;

/** The Roman number that the strokes of a misread one make up (`H`, `Il`, `11` are `II`; `1V`, `TV` are `IV`); 0 where they make none. */
function strokesOf(sign: string): number {
  const strokes = sign
    .replace(/^T(?=V)|L$|[l1|]/gu, 'I')
    .replaceAll('H', 'II')
    .replaceAll('Y', 'V');
  return romans.indexOf(strokes) + 1;
}

/** Whether a sign reads on in another numbering than the Roman one: `11` behind `10`, `H` behind `G`. */
const readsOn = (sign: string, { arabic, letter }: Reached) =>
  (/^\d+$/u.test(sign) && Number(sign) === arabic + 1) || (sign === 'H' && letter === 'G');

/** Whether words are those of a heading in capitals; a number before `NĂM` belongs to what stands above. */
const isHeading = (words: RecognisedLine['words']) =>
  words.length > 1 &&
  words.every(({ text }) => text === text.toUpperCase()) &&
  /^\p{Lu}{2}/u.test(words[0]!.text) &&
  words[0]!.text !== 'NĂM';

/**
 * Puts misread Roman numbers right where the one before makes them certain: `H.` behind `I.` is `II.`, `HI.` behind that `III.`; a lost full stop
 * behind one in sequence comes back. The sequences are
 * carried on; what was changed is added to `changes` (`H. → II.`).
 */
export function correctRoman(lines: readonly RecognisedLine[], sequences: NumberSequences, changes: string[]): RecognisedLine[] {
  return lines.map((line) => {
    const [first, ...rest] = line.words;
    const read = first && marker.exec(first.text)?.groups;
    if (!read || (rest.length > 0 && !/^\p{Lu}/u.test(rest[0]!.text))) return line;
    const sign = read['sign']!;
    const reached = rest.length === 0 ? sequences.cell : sequences.heading;
    const own = romans.indexOf(sign) + 1;
    if (rest.length > 0 && read['end'] === '') {
      if (own === 0 || own !== reached.roman + 1 || !isHeading(rest)) return line;
      Object.assign(reached, fresh(), { roman: own });
      changes.push(`${sign} → ${sign}.`);
      return { ...line, words: [{ ...first, text: `${sign}.` }, ...rest] };
    }
    const number = strokesOf(sign);
    if (number > 1 && own === 0 && number === reached.roman + 1 && !readsOn(sign, reached)) {
      reached.roman = number;
      const text = romans[number - 1]! + read['end'];
      changes.push(`${first.text} → ${text}`);
      return { ...line, words: [{ ...first, text }, ...rest] };
    }
    if (own > 0) Object.assign(reached, fresh(), { roman: own, letter: sign.length === 1 ? sign : '' });
    else if (/^\d+$/u.test(sign)) reached.arabic = Number(sign);
    else if (sign.length === 1) reached.letter = sign;
    return line;
  });
}
