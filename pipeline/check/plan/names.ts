import { slug } from '../../../extractors/vietnamese.js';

/** Abbreviations inside the names of bodies, as slugs, and what they stand for. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z0-9])ubnd(?![a-z0-9])/gu, 'uy-ban-nhan-dan'],
  [/(?<![a-z0-9])hdnd(?![a-z0-9])/gu, 'hoi-dong-nhan-dan'],
  [/(?<![a-z0-9])ub(?![a-z0-9])/gu, 'uy-ban'],
  [/(?<![a-z0-9])mttq(?![a-z0-9])/gu, 'mat-tran-to-quoc'],
  [/(?<![a-z0-9])(?:khcn|kh-cn)(?![a-z0-9])/gu, 'khoa-hoc-cong-nghe'],
  [/(?<![a-z0-9])(?:tw|tu)(?![a-z0-9])/gu, 'trung-uong'],
  [/(?<![a-z0-9])cntt(?![a-z0-9])/gu, 'cong-nghe-thong-tin'],
];

/** The words of a body's name in a comparable form: without accents, marks, `và`, `Quản lý`, and with common abbreviations spelled out. */
export function nameWords(name: string): string[] {
  const key = spelledOut.reduce((text, [pattern, words]) => text.replace(pattern, words), slug(name));
  return key.split('-').filter((word) => word !== 'va' && word !== '');
}

/** Words that name a group and no single body: `các phòng, đơn vị thuộc Sở`, `cơ quan liên quan`. */
const general =
  /^(?:các|mọi|mỗi|tất cả|từng|một số|những|toàn thể|bộ, ngành|sở, ngành|sở, ban|địa phương|cơ quan|đơn vị|tổ chức|cá nhân|doanh nghiệp|thủ trưởng|trưởng|người|cán bộ|công chức|chuyên gia|nhà đầu tư|chủ đầu tư)(?!\p{L})/iu;

/** Whether a name means one certain body. */
export function namesOneBody(name: string): boolean {
  return (
    !general.test(name) &&
    !/^(?:UBND|HĐND|(?:Ủy|Uỷ) ban nhân dân|Hội đồng nhân dân|Chủ tịch UBND) (?:các|cấp|\p{Ll}+\s?[,/])/u.test(name) &&
    !/(?:liên quan|có liên quan)$/iu.test(name) &&
    name.split(/\s+/u).length >= 2
  );
}
