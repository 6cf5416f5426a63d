import type { PlacedCitation } from './read-passage.js';
import { codeOfSymbol, issuerPart } from './symbol.js';

/** What the members of a list lend each other: type word, issuer and title. */
export interface Shared {
  type: string | null;
  issuer: string | null;
  title: string | null;
}

const titleOf = (text: string, { title }: PlacedCitation) =>
  title === null ? null : text.slice(title.start, title.end).replace(/\s+/gu, ' ');

/** Whether two symbols name the same issuing body (`QĐ-UBND`, `KH-UBND`). */
const sameBody = (a: PlacedCitation, b: PlacedCitation) =>
  a.symbol !== null && b.symbol !== null && issuerPart(a.symbol).toUpperCase() === issuerPart(b.symbol).toUpperCase();

/**
 * Reads what coordinated citations share. A member without type word has the type of its symbol, else of the member before; a member
 * without issuer has that of the next member where both symbols name the same body; a title behind a list joined by `và` belongs to all
 * members, behind a comma or `;` only to those that share its type word.
 */
export function shareInLists(text: string, citations: readonly PlacedCitation[]): Shared[] {
  const shared = citations.map((citation) => ({ type: citation.type, issuer: citation.issuer, title: titleOf(text, citation) }));
  const words: (string | null)[] = [];
  citations.forEach((citation, index) => {
    const own = shared[index]!;
    const linked = citation.link !== null && index > 0;
    words[index] = citation.typed ? citation.type : linked ? words[index - 1]! : null;
    if (!citation.typed && citation.kind === 'numbered') {
      const inherited = linked && citations[index - 1]!.kind !== 'standard' ? shared[index - 1]!.type : undefined;
      own.type =
        codeOfSymbol(citation.symbol!) ?? (inherited !== undefined ? inherited : /^(?:UBTV)?QH\d/u.test(citation.symbol!) ? null : 'CV');
    }
  });
  for (let last = citations.length - 1; last > 0; last--) {
    const byAnd = citations[last]!.link === 'and';
    for (let index = last - 1; index >= 0; index--) {
      const next = citations[index + 1]!;
      const member = citations[index]!;
      if (!next.adjoins || member.title !== null || member.kind === 'standard' || member.kind !== citations[last]!.kind) break;
      const issuer = shared[index + 1]!.issuer;
      if (shared[index]!.issuer === null && issuer !== null && sameBody(member, next) && member.kind === 'numbered')
        shared[index]!.issuer = issuer;
      const title = citations[last]!.kind === 'numbered' ? titleOf(text, citations[last]!) : null;
      if (shared[index]!.title === null && title !== null && (byAnd || words[index] === words[last])) shared[index]!.title = title;
    }
  }
  return shared;
}
