import type { CitationFact } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { folded } from '../folded.js';
import { nameOf } from '../found.js';
import { bodyOfName, bodyOfSymbol, mayBeOne } from '../issuers.js';
import { conflictOf, majority, readingsOf, tell } from './readings.js';

/** The central bodies of the Party that `TW` alone does not tell apart. */
const centralBodies: readonly (readonly [RegExp, string])[] = [
  [/^bo chinh tri/u, 'Bộ Chính trị'],
  [/^ban bi thu/u, 'Ban Bí thư'],
  [/ban chap hanh (?:trung uong|tw)|^bch ?(?:trung uong|tw)|^hoi nghi .{0,40}trung uong/u, 'Ban Chấp hành Trung ương'],
];

const centralBody = (issuer: string): string | null => centralBodies.find(([pattern]) => pattern.test(folded(issuer)))?.[1] ?? null;

/** One document credited to bodies that are not the same; what already contradicts the symbol is left to the check of the single citation. */
export function conflictingIssuers(citations: readonly CitationFact[]): FoundFinding[] {
  const compared = citations.filter(
    ({ printedIssuer, symbol }) => printedIssuer !== null && symbol !== null && /(?:^|[-/])TW$/u.test(symbol),
  );
  const central = readingsOf(
    compared.filter(({ printedIssuer }) => centralBody(printedIssuer!) !== null),
    ({ printedIssuer }) => printedIssuer,
    (a, b) => centralBody(a) === centralBody(b),
  );
  const others = readingsOf(
    citations.filter(
      ({ printedIssuer, symbol }) =>
        printedIssuer !== null && symbol !== null && bodyOfSymbol(symbol) === null && bodyOfName(printedIssuer) !== null,
    ),
    ({ printedIssuer }) => printedIssuer,
    (a, b) => mayBeOne(bodyOfName(a)!, bodyOfName(b)!),
  );
  return [central, others].flatMap((readings) => {
    if (readings.length < 2) return [];
    const first = readings[0]!.citations[0]!;
    const told = tell(readings);
    const most = majority(readings) !== null;
    return [
      conflictOf(readings, {
        code: 'conflicting-issuers',
        severity: 'warning',
        message: {
          vi: `«${nameOf(first)}» được ghi là của nhiều cơ quan ban hành khác nhau: ${told.vi}.${most ? ' Đa số ghi theo cách đầu tiên.' : ''} Có thể một bản chép sai.`,
          en: `«${nameOf(first)}» is credited to different issuers: ${told.en}.${most ? ' Most have the first.' : ''} A copy may be wrong.`,
        },
        key: first.key,
      }),
    ];
  });
}
