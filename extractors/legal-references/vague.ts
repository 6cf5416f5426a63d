import type { Finding } from '../context.js';
import type { Passage } from '../passage.js';
import { titleOpenings } from './title-openings.js';
import { anyCase, wordEnd, wordStart } from './type-words.js';

const types = ['Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Nghị quyết', 'Chỉ thị', 'Quyết định', 'Pháp lệnh', 'Công văn']
  .map(anyCase)
  .join('|');
const leads =
  'theo|căn cứ|Theo|Căn cứ|quy định tại|quy định của|quy định trong|thực hiện|Thực hiện|tại|hướng dẫn tại|theo quy định tại|theo các|các';
const vague = new RegExp(
  `${wordStart}(?:${leads})\\s{1,3}(?<quote>(?:${types})\\s{1,3}của\\s{1,3}(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ\\s\\p{Lu}[^,;.:()\\n]{0,60}|Bộ Chính trị|Ban Bí thư|Trung ương|tỉnh|UBND tỉnh|Ủy ban nhân dân tỉnh|HĐND tỉnh|Hội đồng nhân dân tỉnh|Chủ tịch UBND tỉnh|Tỉnh ủy))${wordEnd}(?!\\s{1,3}(?:[sS]ố|${titleOpenings.join('|')})${wordEnd})`,
  'dgu',
);

/** Citations that name neither number nor title (`theo Nghị định của Chính phủ`): nobody can tell which document is meant. */
export function findVagueCitations(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(vague)].map((match): Finding => {
      const [start, end] = match.indices!.groups!['quote']!;
      return {
        code: 'vague-citation',
        severity: 'warning',
        message: `Viện dẫn không có số, ký hiệu hoặc tên văn bản (neither number nor name of the document): «${match.groups!['quote']}»`,
        span: { start: passage.start + start, end: passage.start + end },
        rule: 'reference/vague-citation',
      };
    }),
  );
}
