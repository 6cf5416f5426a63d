import type { HeaderFields, ReferenceValue, Span } from '../../schemas/index.js';
import type { Finding } from '../context.js';
import type { Passage } from '../passage.js';
import type { Mention } from '../rule.js';
import { squeeze } from '../vietnamese.js';
import { isPossibleDate } from './cited-date.js';
import { shareInLists } from './coordination.js';
import { definedForms, type Target } from './defined-forms.js';
import { type Identifying, identityOf } from './identity.js';
import { issuerOfSymbol } from './inferred-issuer.js';
import { joinLines } from './join-lines.js';
import { knownLength } from './known-law-name.js';
import { type Locality, planLocality } from './locality.js';
import { bareNumber, isOwnNumber } from './own-number.js';
import { type PlacedCitation, readPassageCitations } from './read-passage.js';
import { isIssuingLine, relationsOf } from './relation.js';
import { findShortForms, type ShortForm } from './short-forms.js';
import { findVagueCitations } from './vague.js';

/** A reference with its place: `span` covers the quote, `extent` the quote and the title behind it. */
export interface ReferenceMention extends Mention<ReferenceValue> {
  extent: Span;
}

/** The legal references of a document in reading order, the short forms that point to them, and what could not be read. */
export interface ReferenceReading {
  references: ReferenceMention[];
  shortReferences: ShortForm[];
  findings: Finding[];
}

/** What the reading of references knows: the passages in reading order and the header fields of the document. */
export interface ReferenceContext {
  passages: readonly Passage[];
  header: HeaderFields;
}

/** Finds every mention of an identified legal or administrative document; the document's own number, letterhead and recipients are none. */
export function extractReferences({ passages, header }: ReferenceContext): ReferenceReading {
  const read = joinLines(passages.filter(({ zone }) => zone !== 'letterhead' && zone !== 'closing'));
  const plan = planLocality(header, passages);
  const all = read.flatMap((passage) => readPassage(passage, header, plan));
  const forms = new Set(definedForms(read, all.map(targetOf)).map(({ form }) => form));
  const references = all.filter(({ value }) => !isShortName(value, forms));
  const shortReferences = findShortForms(read, references.map(targetOf), header.type);
  const findings = [...findVagueCitations(read), ...references.flatMap(impossibleDate)];
  return {
    references,
    shortReferences,
    findings: findings.sort((a, b) => a.span.start - b.span.start),
  };
}

const targetOf = ({ span, value: { type, number, symbol, identifier, key } }: ReferenceMention): Target => ({
  span,
  type,
  number,
  label: [type, number === null ? identifier : bareNumber(number), symbol].join(' '),
  key,
});

/** `Luật PCTN` where the text defines it so: a short form, not one more citation. A law's full name always counts. */
function isShortName({ type, number, identifier, title }: ReferenceValue, forms: ReadonlySet<string>): boolean {
  return type === 'LUẬT' && number === null && forms.has(identifier ?? '') && knownLength(title ?? '') === 0;
}

function readPassage(passage: Passage, header: HeaderFields, plan: Locality): ReferenceMention[] {
  const citations = readPassageCitations(passage.text);
  const shared = shareInLists(passage.text, citations);
  const relations = relationsOf(passage.text, citations, passage.zone);
  return citations.flatMap((citation, index): ReferenceMention[] => {
    if (isOwnNumber(citation, header, isIssuingLine(passage.text, citation.lead))) return [];
    const { type, title, issuer: printed } = shared[index]!;
    const issuer = printed ?? issuerOfSymbol(citation);
    const value = {
      type,
      number: citation.number,
      year: citation.year,
      symbol: citation.symbol,
      identifier: citation.identifier ?? lawIdentifier(passage.text, citation),
      date: citation.date,
      issuer,
      title: citation.name ?? title,
      provisions: citation.provisions,
      relation: relations[index]!,
    };
    const identifying: Identifying = {
      ...value,
      kind: citation.kind,
      name: value.title,
      seat: passage.text.slice(citation.start, citation.end),
    };
    const at = (from: number, to: number): Span => ({ start: passage.start + from, end: passage.start + to });
    return [
      {
        rule: citation.rule,
        span: at(citation.start, citation.end),
        extent: at(citation.start, Math.max(citation.end, citation.title?.end ?? 0)),
        value: { ...value, ...identityOf(identifying, plan) },
      },
    ];
  });
}

/** Laws are identified by their names as printed: `Luật Phòng, chống tham nhũng`. */
function lawIdentifier(text: string, { kind, name, start }: PlacedCitation): string | null {
  if (kind !== 'law' && kind !== 'amending-law') return null;
  const word = /^(?:Bộ\s+luật|Pháp\s+lệnh|Hiến\s+pháp|\p{L}+)/iu.exec(text.slice(start, start + 12))![0];
  return squeeze(name === null ? word : `${word} ${name}`);
}

function impossibleDate({ span, value }: ReferenceMention): Finding[] {
  if (value.date === null || isPossibleDate(value.date)) return [];
  const message = `Ngày không có trong lịch (no such day in the calendar): ${value.date}`;
  return [{ code: 'impossible-date', severity: 'warning', message, span, rule: 'reference/impossible-date' }];
}
