import { agencyOf } from '../registry/agencies.js';
import { nameOfCode } from '../registry/document-types.js';
import { slug } from '../vietnamese.js';
import { districtIn, type Locality, levelOf, provinceIn } from './locality.js';
import { bareNumber } from './own-number.js';
import { codeOfSymbol, issuerPart } from './symbol.js';

/** What the identity of a cited document is made from. `seat` is the text of the citation that may name its place. */
export interface Identifying {
  kind: 'numbered' | 'law' | 'amending-law' | 'standard';
  type: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  name: string | null;
  date: string | null;
  issuer: string | null;
  seat: string;
}

export interface Identity {
  key: string | null;
  checkKey: string | null;
}

const none: Identity = { key: null, checkKey: null };
const national =
  /^(?:Chính phủ|Thủ tướng|Phó Thủ tướng|Quốc hội|(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội|Chủ tịch nước|Bộ trưởng|Bộ(?! Chỉ huy)|Ban Bí thư|Trung ương|Ban Chấp hành Trung ương|Ban [Cc]hỉ đạo (?:Trung ương|[Qq]uốc gia)|Văn phòng (?:Chính phủ|Quốc hội|Trung ương)|Thanh tra Chính phủ|Tổng|Đảng ủy Chính phủ|Hội nghị (?:lần thứ .{1,12} )?(?:Ban Chấp hành )?Trung ương)|(?:Trung ương|[Qq]uốc gia)$/u;

/**
 * The identity of a cited document, the same in every file: `quyet-dinh/649/2021/qd-ubnd@quang-ngai`. Type and symbol alone are no identity:
 * without a year, or without the place of a local issuer, both keys are null. `checkKey` leaves out a year that was taken from the date.
 */
export function identityOf(document: Identifying, plan: Locality): Identity {
  if (document.kind === 'standard') return standardKey(document);
  if (document.number === null) return document.kind === 'numbered' ? none : lawKey(document);
  const symbol = document.symbol ?? '';
  const code = (symbol === '' ? null : codeOfSymbol(symbol)) ?? document.type;
  if (code === null && /^(?:UBTV)?QH\d/u.test(symbol)) return none;
  const word = code === null || code === 'CV' ? 'cong-van' : slug(nameOfCode(code) ?? code);
  const dated = /^\d{4}/u.exec(document.date ?? '')?.[0] ?? null;
  const year = document.year ?? dated;
  const place = placeOf(document, plan);
  if (year === null || place === null || symbol === '') return none;
  const number = bareNumber(document.number);
  // `BCĐ 57` and `BCĐ57` are one body.
  const series = slug(symbol.replace(/(?<=\p{L})\s+(?=\d)/gu, ''));
  const parts = (middle: string) => `${word}/${number}${middle}/${series}${place}`;
  return { key: parts(`/${year}`), checkKey: document.year === null ? parts('') : parts(`/${year}`) };
}

function standardKey({ type, number, year }: Identifying): Identity {
  const head = type === null ? 'iso' : slug(type);
  const key = `${head}/${slug(type === null ? number!.replace(/^ISO\s*/u, '') : number!)}${year === null ? '' : `/${year}`}`;
  return { key, checkKey: key };
}

function lawKey({ type, name, year, date }: Identifying): Identity {
  const head = type === 'HP' ? 'hien-phap' : type === 'PL' ? 'phap-lenh' : 'luat';
  if (type !== 'HP' && (name === null || name === '')) return none;
  const base = type === 'HP' ? head : `${head}/${slug(name!.replace(/\s*\([^()]*\)/gu, ''))}`;
  const dated = /^\d{4}/u.exec(date ?? '')?.[0] ?? null;
  if (year !== null) return { key: `${base}/${year}`, checkKey: `${base}/${year}` };
  return { key: dated === null ? base : `${base}/${dated}`, checkKey: base };
}

/** `@province[/district]` of a local issuer, empty for a national one, null where it cannot be told. */
function placeOf({ symbol, issuer, seat }: Identifying, plan: Locality): string | null {
  const code = symbol === null ? '' : issuerPart(symbol);
  if (/^(?:UBTV)?QH\d{0,2}$/u.test(code)) return '';
  const agency = agencyOf(code);
  if (agency?.level === 'national' || (issuer !== null && national.test(issuer))) return '';
  const province = provinceIn(issuer ?? '') ?? provinceIn(seat) ?? plan.province;
  const known = agency?.level ?? (/^S\p{Lu}{2,}$/u.test(code) ? 'province' : 'varies');
  const level =
    known === 'province' || known === 'district'
      ? known
      : (levelOf(issuer ?? seat, province) ?? (issuer === null && plan.district === null ? 'province' : null));
  if (level === null || province === null || (agency === null && issuer === null && known === 'varies')) return null;
  if (level === 'province') return `@${province}`;
  const district = districtIn(issuer ?? '') ?? districtIn(seat) ?? plan.district;
  return district === null ? null : `@${province}/${district}`;
}
