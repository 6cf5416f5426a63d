import { issuerPart, symbolParts } from '../../extractors/legal-references/symbol.js';
import { type Agency, agencies, agencyOf } from '../../extractors/registry/agencies.js';
import { fold, slug } from '../../extractors/vietnamese.js';

import { remember } from './folded.js';

/** A kind of issuing body that symbols and printed names can be compared by: `TTg`, `UBND`, the slug of a ministry or department … */
export type Body = string;

const kinds: readonly (readonly [RegExp, Body])[] = [
  [/^chinh phu$/u, 'CP'],
  [/^(?:pho )?thu tuong(?: chinh phu)?$/u, 'TTg'],
  [/^(?:uy ban thuong vu quoc hoi|ubtvqh)/u, 'UBTVQH'],
  [/^quoc hoi(?! va )/u, 'QH'],
  [/^chu tich nuoc/u, 'CTN'],
  [/^bo chinh tri/u, 'party'],
  [/^ban bi thu/u, 'party'],
  [/ban chap hanh (?:trung uong|tw)|^bch ?(?:trung uong|tw)/u, 'party'],
  [/(?:tinh|thanh|huyen|quan|thi|dang) uy(?!\p{L})|^(?:btv|ban thuong vu) |dang bo /u, 'party'],
  [/^(?:chu tich |pho chu tich )?(?:ubnd|uy ban nhan dan)(?!\p{L})/u, 'UBND'],
  [/^(?:thuong truc )?(?:hdnd|hoi dong nhan dan)(?!\p{L})/u, 'HĐND'],
];
const head =
  /^(?:(?:bo truong|thu truong|giam doc|pho giam doc|q\. giam doc|bo truong, chu nhiem|tong thanh tra|thong doc|tong kiem toan) )?(?<name>(?:(?:bo|so) \p{L}|van phong chinh phu|thanh tra chinh phu|ngan hang nha nuoc|kiem toan nha nuoc).*)$/u;
const departments = agencies.filter(({ name }) =>
  /^(?:(?:Bộ|Sở) |Văn phòng Chính phủ$|Thanh tra Chính phủ$|Ngân hàng Nhà nước|Kiểm toán nhà nước$)/u.test(name),
);
const bySlug = new Map(departments.map((agency) => [slug(agency.name), agency] as const));

/** The ministry or department that a printed name means, in full (`Sở Nội vụ tỉnh Quảng Ngãi`) or abbreviated (`Sở KH&CN`). */
function departmentOf(name: string): Agency | null {
  const words = slug(name).split('-');
  for (let length = words.length; length >= 2; length--) {
    const found = bySlug.get(words.slice(0, length).join('-'));
    if (found) return /^(?:tinh|thanh|tp)?$/u.test(words[length] ?? '') ? found : null;
  }
  const [kind, rest] = [name.slice(0, 2), /^\S+ (?<letters>\p{Lu}[\p{Lu}&]{1,9})(?= |$)/u.exec(name)?.groups?.['letters']];
  return rest === undefined ? null : agencyOf(`${kind.startsWith('B') ? 'B' : 'S'}${rest.replace(/&/gu, '')}`);
}

/** What kind of body a printed issuer is; null where its name does not tell. */
export const bodyOfName = remember((issuer): Body | null => {
  const folded = fold(issuer);
  const kind = kinds.find(([pattern]) => pattern.test(folded))?.[1];
  if (kind !== undefined) return kind;
  if (!head.test(folded)) return null;
  const from = issuer.search(
    /(?:(?:Bộ|Sở) (?!trưởng)|Văn phòng Chính phủ|Thanh tra Chính phủ|Ngân hàng [Nn]hà nước|Kiểm toán [Nn]hà nước)/u,
  );
  const agency = from < 0 ? null : departmentOf(issuer.slice(from));
  return agency === null ? null : slug(agency.name);
});

/** What kind of body a symbol names; null for joint documents and for codes that do not tell. */
export const bodyOfSymbol = remember((symbol): Body | null => {
  const parts = symbolParts(symbol);
  if (/^(?:TTLT|NQLT|CTPH|QCPH|KHPH|KHLT|HDLN|HDLT)$/u.test(parts[0]!)) return null;
  const term = parts.map((part) => /^(UBTVQH|QH)\s?\d{1,2}$/u.exec(part)?.[1]).find((found) => found !== undefined);
  if (term !== undefined) return term;
  const code = issuerPart(symbol);
  if (/^(?:TW|TU|HU|QU|ĐU)$/u.test(code)) return 'party';
  if (code === 'UB') return 'UBND';
  const agency = agencyOf(code);
  if (agency === null) return null;
  if (['CP', 'TTg', 'QH', 'UBTVQH', 'CTN', 'UBND', 'HĐND'].includes(agency.code)) return agency.code;
  return departments.includes(agency) ? slug(agency.name) : null;
});

const successors = new Set(
  departments.flatMap(({ name, successor }) => {
    const heir = successor === null ? null : agencyOf(successor);
    return heir === null ? [] : [`${slug(name)}>${slug(heir.name)}`];
  }),
);

/** Whether both may be said of one document: the same body, or a body and the one that took over from it. */
export function mayBeOne(a: Body, b: Body): boolean {
  return a === b || successors.has(`${a}>${b}`) || successors.has(`${b}>${a}`);
}
