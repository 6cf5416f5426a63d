import type { Line } from './line.js';
import { authorityLine, isCapitals, openStart } from './line-kinds.js';

const heading = /^(Nơi\s(?:nhận|gửi)\s?:?)\s+(?=\p{Lu}{2})(.{4,80})$/u;
const recipients = /^Nơi\s(?:nhận|gửi)/u;
const item = /^[-–+]\s?\S/u;
/** Recipients and a signature beside them take no more lines than this. */
const depth = 40;

/** Whether a line belongs to the signature: an authority or an office in capitals. */
const signs = (line: Line) => isCapitals(line.text) && !item.test(line.text) && (authorityLine.test(line.text) || line.text.length < 60);

/** Puts a signature that a reader mixed in among the recipients behind them. */
export function signatureBehindRecipients(lines: readonly Line[]): Line[] {
  const start = lines.findIndex((line) => recipients.test(line.text));
  if (start < 0) return [...lines];
  const beside = heading.exec(lines[start]!.text);
  const block = lines.slice(start + 1, start + depth);
  const lastItem = block.findLastIndex(
    (line, i) => item.test(line.text) && block.slice(0, i).every((l) => item.test(l.text) || openStart.test(l.text) || signs(l)),
  );
  const mixed = block.slice(0, lastItem + 1);
  const left = mixed.filter((line) => !signs(line));
  const right = mixed.filter(signs);
  const first = lines[start]!;
  const head = beside ? [{ ...first, text: beside[1]! }] : [first];
  const signature = beside ? [{ ...first, text: beside[2]!, before: 'gap' as const }] : [];
  return [...lines.slice(0, start), ...head, ...left, ...signature, ...right, ...lines.slice(start + 1 + mixed.length)];
}
