import type { Finding } from '../context.js';
import { matchesOf } from '../matches-of.js';
import type { Passage } from '../passage.js';
import { issuerLength } from './issuer.js';
import { titleOpenings } from './title-openings.js';
import { anyCase, wordEnd, wordStart } from './type-words.js';

const types = ['Nghị định', 'Thông tư liên tịch', 'Thông tư', 'Nghị quyết', 'Chỉ thị', 'Quyết định', 'Pháp lệnh', 'Công văn']
  .map(anyCase)
  .join('|');
const leads = '[Tt]heo|[Cc]ăn cứ|quy định tại|quy định của|quy định trong|[Tt]hực hiện|tại|hướng dẫn của|các|và';
const vague = new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${leads})|[,;])\\s{1,3}(?<quote>(?:${types})\\s{1,3}của\\s{1,3})`, 'dgu');
const issuers = new RegExp(
  `^(?:Chính phủ|Thủ tướng|Quốc hội|Bộ|Ban Bí thư|Trung ương|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng nhân dân|Chủ tịch|Tỉnh ủy|Tỉnh uỷ|Thành ủy)${wordEnd}`,
  'u',
);
const named = new RegExp(`^\\s{0,3}[,:]?\\s{0,3}(?:[sS]ố|${titleOpenings.join('|')})${wordEnd}`, 'iu');
const theirs = new RegExp(`${wordStart}(?:[Tt]heo|[Cc]ăn cứ|quy định tại|quy định của|[Tt]hực hiện)${wordEnd}`, 'u');

/**
 * Citations that name neither number nor title (`theo Nghị định của Chính phủ`): nobody can tell which document is meant. Only where the
 * text rests on the document (theo, căn cứ, thực hiện, quy định tại …), not where it is a product to be drawn up.
 */
export function findVagueCitations(passages: readonly Passage[]): Finding[] {
  return passages.flatMap((passage) =>
    [...matchesOf(vague, passage.text)].flatMap((match): Finding[] => {
      const [start, from] = match.indices!.groups!['quote']!;
      const rest = passage.text.slice(from, from + 240);
      const length = issuers.test(rest) ? issuerLength(rest) : 0;
      if (length === 0 || named.test(rest.slice(length)) || !theirs.test(passage.text.slice(Math.max(0, start - 80), start))) return [];
      return [
        {
          code: 'vague-citation',
          severity: 'warning',
          message: `Viện dẫn không có số, ký hiệu hoặc tên văn bản (neither number nor name of the document): «${passage.text.slice(start, from + length)}»`,
          span: { start: passage.start + start, end: passage.start + from + length },
          rule: 'reference/vague-citation',
        },
      ];
    }),
  );
}
