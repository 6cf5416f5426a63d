import { recipientsHead } from './closing.js';
import { type Line, part } from './lines.js';
import { isPersonName, readSignatureLine, type SignaturePiece } from './signature-line.js';

/** The closing block, read: recipients with their lines, and what the signature lines say. */
export interface ClosingLines {
  recipients: { text: string; start: number; end: number }[];
  signature: SignaturePiece[];
}

const bullet = /^[-–—+*•]\s*/u;
const office =
  /[;.]\s+(?=(?:(?:TM|KT|TL|TUQ)\.\s?\p{Lu}|(?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|TRƯỞNG|CỤC TRƯỞNG)(?!\p{Ll})|\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,4}$))/u;
/** Longer texts are no recipients: running text or a drawing that was read as a list. */
const longest = 350;
const clean = (text: string) =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\s;.,:/…_*]+$/u, '')
    .trim();

/** One line of the list, cut where several recipients share it and where the right column (the signature) runs into it. */
function cutRecipients(line: Line): { items: Line[]; rest: Line | null } {
  const right = office.exec(line.text);
  const own = right && !/^\s*Lưu\s*:?\s*$/u.test(line.text.slice(0, right.index)) ? part(line, 0, right.index + 1)! : line;
  const rest = own === line ? null : part(line, right!.index + 1, line.text.length);
  const items: Line[] = [];
  let from = 0;
  for (const match of own.text.matchAll(/[;.]\s*(?=[-–]\s?\p{L})/gu)) {
    const item = part(own, from, match.index + 1);
    if (item) items.push(item);
    from = match.index + match[0].length;
  }
  const last = part(own, from, own.text.length);
  return { items: last ? [...items, last] : items, rest };
}

/** Reads the lines of the closing block in order. */
export function readClosing(lines: readonly Line[]): ClosingLines {
  const recipients: ClosingLines['recipients'] = [];
  const signature: SignaturePiece[] = [];
  let state: 'before' | 'list' | 'filed' = 'before';
  let open = false;
  const sign = (line: Line): boolean => {
    const last = signature.filter(({ kind }) => kind !== 'noise').at(-1);
    const pieces = readSignatureLine(line, last?.kind === 'authority');
    if (pieces) signature.push(...pieces);
    return pieces !== null;
  };
  const add = (line: Line): void => {
    const { items, rest } = cutRecipients(line);
    for (const item of items) {
      const text = clean(item.text.replace(bullet, ''));
      if (text === '' || text.length > longest || /^[\p{P}\p{S}\s]*$/u.test(text)) continue;
      recipients.push({ text, start: item.start, end: item.start + item.text.length });
      open = !/[;.]\s*$/u.test(item.text);
      if (/^Lưu(?![\p{L}\p{N}])/u.test(text)) state = 'filed';
    }
    if (rest && !sign(rest)) signThenAdd(rest);
  };
  /** `PHÓ CHỦ TỊCH - Cục Địa chất;`: the right column stood between two recipients. */
  const signThenAdd = (line: Line): void => {
    const dash = /\s[-–]\s(?=\p{L})/u.exec(line.text);
    const head = dash && part(line, 0, dash.index);
    if (head && sign(head)) add(part(line, dash.index + 1, line.text.length)!);
  };
  for (const line of lines) {
    if (recipientsHead.test(line.text)) {
      if (recipients.length > 0) break; // the closing of another document, or the same one printed again
      state = 'list';
      const rest = part(line, /^.{0,20}?nhận\s*[*_]*\s*:?[\s*_]*(?:\([^()]{0,60}\)\s*:?)?/iu.exec(line.text)![0].length, line.text.length);
      if (rest && !sign(rest)) add(rest);
    } else if (state !== 'before' && bullet.test(line.text)) add(line);
    else if ((state === 'list' && open && isPersonName(line.text) && signature.length === 0) || !sign(line)) {
      const last = recipients.at(-1);
      if (state === 'before') continue;
      if (last && open && last.text.length < longest) {
        const { items, rest } = cutRecipients(line);
        last.text = clean(`${last.text} ${items.map((item) => item.text).join(' ')}`);
        last.end = line.start + line.text.length;
        open = !/[;.]\s*$/u.test(line.text);
        if (rest) sign(rest);
      } else if (state === 'list' && line.text.length < 120) add(line);
    }
  }
  return { recipients, signature };
}
