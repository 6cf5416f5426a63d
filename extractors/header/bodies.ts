import { beginsBody } from './body-heads.js';
import { isCapitals, type Line } from './lines.js';

/** A name of a body, possibly printed over several lines. */
export interface BodyName {
  text: string;
  start: number;
  end: number;
}

/** Heads that need the next line even where that begins like a body of its own: `VĂN PHÒNG` / `HỘI ĐỒNG NHÂN DÂN TỈNH`. */
const openHeads = /^(?:VĂN PHÒNG|THANH TRA|CÔNG ĐOÀN|BAN CHỈ ĐẠO|BAN TỔ CHỨC|BAN QUẢN LÝ|CỤC|VỤ|CHI CỤC|TRUNG TÂM|TRƯỜNG|VIỆN|HỘI ĐỒNG)$/iu;
const openEnd = /(?:[,–-]|(?:^|\s)(?:VÀ|CỦA))$/iu;
/** `UBND TỈNH QUẢNG NGÃI SỞ NỘI VỤ`: two bodies on one line. */
const twoBodies =
  /^((?:UBND|Ủ?U?Ỷ? ?BAN NHÂN DÂN|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|TỈNH ỦY|TỈNH UỶ|BỘ)\s.{2,60}?)\s((?:SỞ|PHÒNG|BAN|VĂN PHÒNG|TRUNG TÂM|CHI CỤC|TRƯỜNG|THANH TRA)\s.{2,80})$/u;

const continues = (open: BodyName, line: Line) => !beginsBody(line.text) || openHeads.test(open.text) || openEnd.test(open.text);

const split = (line: Line): Line[] => {
  const match = twoBodies.exec(line.text);
  if (!match) return [line];
  const second = line.text.length - match[2]!.length;
  return [
    { ...line, text: match[1]! },
    { ...line, text: match[2]!, start: line.start + second },
  ];
};

/** The bodies that a letterhead names, in order; a line that does not begin like a body belongs to the name before it. */
export function readBodies(lines: readonly Line[]): BodyName[] {
  const names: BodyName[] = [];
  for (const line of lines.flatMap(split)) {
    const text = line.text.replace(/[\s*_|—–-]+$/u, '');
    const last = names.at(-1);
    if (last && continues(last, line)) {
      if (!isCapitals(text)) continue;
      last.text = `${last.text} ${text}`;
      last.end = line.start + text.length;
    } else if (beginsBody(text) && (isCapitals(text) || (text.length < 80 && !/[.;:,]$/u.test(text)))) {
      names.push({ text, start: line.start, end: line.start + text.length });
    }
  }
  return names;
}
