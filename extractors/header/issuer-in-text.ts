import { bodyHead } from './body-heads.js';

/** A body's name found in running text, with its offset. */
export interface NamedBody {
  text: string;
  start: number;
}

const issues =
  /\s(?:(?:đã |nay )?(?:xây dựng|ban hành|lập|đề ra|triển khai)(?: và (?:ban hành|triển khai))?(?: thực hiện)? (?:kế hoạch|Kế hoạch|Chương trình|chương trình|Đề án|Phương án|Hướng dẫn)|(?:đã )?tổ chức (?:buổi|hội nghị|cuộc))(?![\p{L}\p{N}])/gu;
const beginning = new RegExp(`(?<=^|[,;:.]\\s|[,;] nay |giao )${bodyHead}`, 'gu');

/**
 * The body that issues the plan by its own words: the subject of `… xây dựng Kế hoạch` / `ban hành Kế hoạch`, which begins after a comma,
 * a semicolon or at the beginning of the paragraph; of several the last. Null where there is none.
 */
export function issuerInPreamble(text: string): NamedBody | null {
  let found: NamedBody | null = null;
  for (const verb of text.matchAll(issues)) {
    const from = Math.max(0, verb.index - 140);
    const before = text.slice(from, verb.index);
    const heads = [...before.matchAll(beginning)].filter((head) => from === 0 || head.index > 0);
    const head = heads.at(-1);
    if (!head) continue;
    const name = before
      .slice(head.index)
      .replace(/\s?\([^)]{0,80}\)?$/u, '')
      .trim();
    if (!/[;:.]\s|\s(?:về|của|tại|theo|ngày|số)\s/u.test(name)) found = { text: name, start: from + head.index };
  }
  return found;
}

const ofBody =
  /(?<![\p{L}\p{N}])của (?<body>(?:Sở|UBND|Ủy ban nhân dân|Bộ|Ban|Cục|Chi cục|Trung tâm|Trường|Văn phòng|Hội đồng|Tỉnh ủy|Thành ủy|Huyện ủy) [^,;.:“”"()]{2,80}?)(?=\s*(?:$|[,;.:“”"()]| năm \d| giai đoạn| trong | trên | tại | đến | về | theo | nhân | và (?:các )?(?:phòng|đơn vị|Giám đốc)))/gu;

/** The body to which a title gives the plan: the last `của Sở …` in it; null where there is none. */
export function issuerInTitle(title: string): NamedBody | null {
  const match = [...title.matchAll(ofBody)].at(-1);
  return match ? { text: match.groups!['body']!, start: match.index + 'của '.length } : null;
}
