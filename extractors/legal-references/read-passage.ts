import type { Provision } from '../../schemas/index.js';
import { squeeze } from '../vietnamese.js';
import { type Anchor, findAnchors } from './identification.js';
import { isNamedForField } from './issuer.js';
import { namedRules } from './named-rules.js';
import { numberedRules } from './numbered-rules.js';
import { partialRules } from './partial-rules.js';
import { readProvisions } from './provisions.js';
import { standardRules } from './standard-rules.js';
import { type Citation, readTail } from './tail.js';
import { readTitle } from './title.js';

/** Every way of identifying a document. Order decides only between matches of the same length. */
export const identificationRules = [...numberedRules, ...partialRules, ...namedRules, ...standardRules];

/** A citation in its place: `lead` is where its provisions begin, `link` the word that joins it to the citation before. */
export interface PlacedCitation extends Citation {
  lead: number;
  provisions: Provision[];
  link: Link | null;
  /** Whether nothing but `link` stands between the citation before (without its title) and this one. */
  adjoins: boolean;
  title: { start: number; end: number } | null;
  /** Index of the citation in whose title this one stands, or null. */
  within: number | null;
}

/** How one citation is joined to the one before: `và` (or another word for it), a comma, a semicolon. */
export type Link = 'and' | 'comma' | 'semicolon';

const linkWords = /(?<and>(?:[,;]\s*)?(?<!\p{L})(?:và|hoặc|cùng|cùng với)\s+)(?:các\s+)?$|(?<mark>[,;])\s*(?:các\s+)?$/u;

function linkBefore(gap: string): { link: Link; length: number } | null {
  const match = linkWords.exec(gap.slice(-24));
  if (!match) return null;
  const { and, mark } = match.groups!;
  return { link: and ? 'and' : mark === ',' ? 'comma' : 'semicolon', length: match[0].length };
}

/** The citations of one passage in reading order, with date, issuer, provisions and title as far as their own words give them. */
export function readPassageCitations(text: string): PlacedCitation[] {
  const citations = place(text, withTails(text, findAnchors(identificationRules, text)));
  citations.forEach((citation, index) => {
    if (citation.kind === 'standard' || citation.title !== null) return;
    const { limit, nested } = reach(text, citations, index);
    citation.title = readTitle(text, mask(text, citation.end, limit, nested), citation.end, limit);
    for (const other of nested) {
      if (citation.title && other.start < citation.title.end) {
        other.within ??= index;
        citation.title.end = Math.max(citation.title.end, other.end);
      }
    }
    nameTheField(text, citation);
  });
  return citations.filter(({ kind, name, title }) => kind !== 'amending-law' || name !== null || title !== null);
}

/** No title is longer than this many characters. */
const longestTitle = 1000;

/** The text from `from` to `to` with the words of nested citations made unreadable: a `theo` in the name of a law ends no title. */
function mask(text: string, from: number, to: number, nested: readonly PlacedCitation[]): string {
  let masked = text.slice(from, to);
  for (const { start, end } of nested) {
    const stop = Math.min(end, to);
    masked = masked.slice(0, start - from) + 'x'.repeat(stop - start) + masked.slice(stop - from);
  }
  return masked;
}

/** `Ban Chỉ đạo Trung ương về chuyển đổi số về Kế hoạch …`: the first `về` belongs to the name of the body, the second begins the title. */
function nameTheField(text: string, citation: PlacedCitation): void {
  const { title, issuer, issuerStart } = citation;
  if (title === null || issuer === null || issuerStart < 0 || !isNamedForField(issuer)) return;
  const words = text.slice(title.start, title.end);
  const second = /^về\s[^;]{4,200}?\s(?=(?:về|ban hành|phê duyệt|triển khai thực hiện)\s)/u.exec(words);
  if (!second) return;
  citation.end = title.start + second[0].trimEnd().length;
  citation.issuer = squeeze(text.slice(issuerStart, citation.end));
  citation.title = { start: title.start + second[0].length, end: title.end };
}

/** Date and issuer for each anchor; an anchor that lies in the words of the one before is dropped, an amending law takes its whole name. */
function withTails(text: string, anchors: readonly Anchor[]): Citation[] {
  const citations: Citation[] = [];
  let taken = 0;
  let amended = 0;
  anchors.forEach((anchor, index) => {
    const nameEnd = anchor.kind === 'amending-law' ? amendingNameEnd(text, anchors, index) : null;
    if (anchor.start < amended) citations.push({ ...anchor, date: null, issuerStart: -1 });
    else if (anchor.start < taken) return;
    else if (nameEnd !== null) {
      citations.push(
        readTail(text, { ...anchor, name: squeeze(text.slice(anchor.end, nameEnd)), nameStart: anchor.end, nameEnd, end: nameEnd }),
      );
      amended = nameEnd;
    } else citations.push(readTail(text, anchor));
    taken = Math.max(taken, citations.at(-1)!.end);
  });
  return citations;
}

/** Where the name of an amending law ends: behind the last of the laws that it names, `Luật sửa đổi … của Luật A và Luật B`. */
function amendingNameEnd(text: string, anchors: readonly Anchor[], index: number): number | null {
  let end: number | null = null;
  let from = anchors[index]!.end;
  for (const anchor of anchors.slice(index + 1)) {
    const gap = text.slice(from, anchor.start);
    if (anchor.kind !== 'law' || !(end === null ? /^[^;.:()\n]{0,160}$/u : /^(?:\s?,\s?|\s?(?:,\s)?và\s)$/u).test(gap)) break;
    end = anchor.end;
    from = anchor.end;
  }
  return end;
}

function place(text: string, citations: readonly Citation[]): PlacedCitation[] {
  let from = 0;
  return citations.map((citation, index) => {
    const { start: lead, provisions } = readProvisions(text, Math.min(from, citation.start), citation.start);
    const gap = index === 0 ? '' : text.slice(Math.min(from, lead), lead);
    const joined = index === 0 ? null : linkBefore(gap);
    from = citation.end;
    const { nameStart, nameEnd } = citation;
    const title = nameStart === undefined || nameEnd === undefined ? null : { start: nameStart, end: nameEnd };
    return {
      ...citation,
      lead,
      provisions,
      link: joined?.link ?? null,
      adjoins: joined !== null && joined.length >= gap.trimStart().length,
      title,
      within: null,
    };
  });
}

/** How far the title of a citation may reach, and the citations before that point: those that stand inside it. */
function reach(text: string, citations: readonly PlacedCitation[], index: number): { limit: number; nested: PlacedCitation[] } {
  const own = citations[index]!;
  const nested: PlacedCitation[] = [];
  const farthest = own.end + longestTitle;
  for (let at = index + 1; at < citations.length && citations[at]!.start < farthest; at++) {
    const other = citations[at]!;
    const previous = citations[at - 1]!;
    const like = at > index + 1 && other.adjoins && other.link !== 'semicolon' && other.type === previous.type;
    if (other.link !== null && !(like && (other.link === 'and' || other.type !== own.type))) {
      const gap = text.slice(previous.end, other.lead);
      return { limit: other.lead - (linkBefore(gap)?.length ?? 0), nested };
    }
    nested.push(other);
  }
  return { limit: Math.min(text.length, farthest), nested };
}
