import type { CitationFact } from '../facts.js';
import type { FoundFinding } from '../finding.js';
import { nameOf, titledEvidence } from '../found.js';
import { contradict, isFormalTitle } from '../titles.js';
import { countingPeriod, groupId, isAssumed } from './groups.js';
import { conflictOf, majority, readingsOf, tell } from './readings.js';

/** So many different wordings of a title are compared with each other. */
const comparedWordings = 12;

/** One document with titles that can hardly belong to one: `60/2021/NĐ-CP` on the autonomy of science organisations and of all public units. */
export function conflictingTitles(citations: readonly CitationFact[]): FoundFinding[] {
  const named = citations.filter(
    (fact) =>
      fact.printedTitle !== null && fact.number !== null && !isAssumed(fact) && (isLaw(fact.type) || isFormalTitle(fact.printedTitle)),
  );
  const wordings = new Map<string, number>();
  for (const { printedTitle } of named) wordings.set(printedTitle!, (wordings.get(printedTitle!) ?? 0) + 1);
  if (wordings.size < 2) return [];
  const frequent = new Set(
    [...wordings]
      .sort(([, a], [, b]) => b - a)
      .slice(0, comparedWordings)
      .map(([wording]) => wording),
  );
  const compared = named.filter(({ printedTitle }) => frequent.has(printedTitle!));
  const readings = readingsOf(
    compared,
    ({ printedTitle }) => printedTitle,
    (a, b) => !contradict(a, b),
    (title) => title.length,
  );
  if (readings.length < 2) return [];
  const first = readings[0]!.citations[0]!;
  const told = tell(readings);
  const most = majority(readings) !== null;
  return [
    conflictOf(
      readings,
      {
        code: 'conflicting-titles',
        severity: 'warning',
        message: {
          vi: `«${nameOf(first)}» được viện dẫn với các trích yếu khác nhau: ${told.vi}.${most ? ' Đa số ghi theo cách đầu tiên.' : ''} Có thể một bản chép nhầm số hoặc nhầm trích yếu.`,
          en: `«${nameOf(first)}» is cited with different titles: ${told.en}.${most ? ' Most have the first.' : ''} A copy may have the wrong number or the wrong title.`,
        },
        key: first.key,
      },
      titledEvidence,
    ),
  ];
}

const isLaw = (type: string | null) => type === 'LUẬT' || type === 'BL' || type === 'PL';

/** The citations of one document: those of a group whose counting period is the same. */
export function documentsOf(citations: readonly CitationFact[]): CitationFact[][] {
  const byKey = new Map<string, CitationFact[]>();
  for (const fact of citations) {
    const name = fact.key ?? groupId(fact);
    if (name === null) continue;
    const id = fact.date === null || fact.year !== null ? name : `${name} ${countingPeriod(name, fact.date)}`;
    const like = byKey.get(id);
    if (like) like.push(fact);
    else byKey.set(id, [fact]);
  }
  return [...byKey.values()];
}
