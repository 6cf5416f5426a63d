import type { HeaderFields, SourceDocument, Span } from '../../schemas/index.js';
import type { Zone } from '../passage.js';
import { squeeze } from '../vietnamese.js';
import { readBodies } from './bodies.js';
import { findClosing } from './closing.js';
import { type Front, readFront } from './front.js';
import { issuerInPreamble, issuerInTitle } from './issuer-in-text.js';
import { linesOf } from './lines.js';
import { readNumberSymbol } from './number-symbol.js';
import { planClause, readPeriod } from './period.js';
import { readDate } from './place-date.js';
import { readClosing } from './recipients.js';
import { readSigners } from './signers.js';
import { officialLetter, typeOfSymbol } from './type-word.js';
import { usualCase } from './usual-case.js';
import { zonesOf } from './zones.js';

/** The formal parts of a document, where each field was read, and the zone of every block in order. */
export interface HeaderReading {
  fields: HeaderFields;
  mentions: Record<string, { span: Span; rule: string }>;
  zones: { block: string; zone: Zone }[];
}

type Found<T> = { value: T; start: number; end: number; rule: string } | null;

function letterheadFields(front: Front) {
  const numberPiece = front.pieces.find((piece) => piece.kind === 'number');
  const datePiece = front.pieces.find((piece) => piece.kind === 'date');
  const { number, symbol } = readNumberSymbol(numberPiece?.groups ?? {});
  const at = (piece: { start: number; text: string }, rule: string) => ({ start: piece.start, end: piece.start + piece.text.length, rule });
  const found = <T>(value: T | null | undefined, piece: { start: number; text: string } | undefined, rule: string): Found<T> =>
    value == null || !piece ? null : { value, ...at(piece, rule) };
  const until = front.pieces.findIndex((piece) => piece.kind === 'text' && /^(?:V\s?\/\s?v|Về việc|Kính gửi)/iu.test(piece.text));
  const bodies = readBodies((until < 0 ? front.pieces : front.pieces.slice(0, until)).filter((piece) => piece.kind === 'text'));
  const body = (index: number, rule: string): Found<string> => {
    const name = bodies.at(index);
    return name && bodies.length >= -index ? { value: usualCase(name.text), start: name.start, end: name.end, rule } : null;
  };
  return {
    number: found(number, numberPiece, 'header/number-line'),
    symbol: found(symbol, numberPiece, 'header/number-line'),
    place: found(datePiece?.groups['place'] ? squeeze(datePiece.groups['place']) : null, datePiece, 'header/place-date'),
    date: found(datePiece ? readDate(datePiece.groups) : null, datePiece, 'header/place-date'),
    issuer: body(-1, 'header/letterhead'),
    parent: body(-2, 'header/letterhead'),
  };
}

function typeField(front: Front, symbol: Found<string>): Found<string> {
  const printed = symbol ? typeOfSymbol(symbol.value) : officialLetter;
  // A type word that could not be read leaves what looks like a công văn; its symbol knows better.
  const lost = front.type?.code === officialLetter && printed !== officialLetter;
  if (front.type && !lost)
    return {
      value: front.type.code,
      start: front.type.start,
      end: front.type.end,
      rule: front.type.code === 'CV' ? 'header/official-letter' : 'header/type-word',
    };
  return symbol ? { ...symbol, value: printed, rule: 'header/symbol' } : null;
}

function titleField(front: Front): Found<string> {
  const [first] = front.title;
  const last = front.title.at(-1);
  if (!first || !last) return null;
  const value = squeeze(front.title.map((line) => line.text).join(' ')).replace(/[\s.;:*_-]+$/u, '');
  return value === '' ? null : { value, start: first.start, end: last.start + last.text.length, rule: 'header/title' };
}

/** The opening paragraphs, each with its offset; `read` finds something in one of them. */
function inPreamble<T>(
  document: SourceDocument,
  front: Front,
  read: (text: string) => { value: T; start: number; end: number } | null,
  rule: string,
): Found<T> {
  for (const line of linesOf(
    document,
    Math.min(front.preambleBlock, front.title.at(-1)?.block ?? front.preambleBlock),
    Math.min(front.bodyBlock, front.preambleBlock + 30),
  )) {
    const found = read(line.text);
    if (found) return { ...found, start: line.start + found.start, end: line.start + found.end, rule };
  }
  return null;
}

function issuerInText(document: SourceDocument, front: Front, title: Found<string>): Found<string> {
  const read = (text: string) => {
    const body = issuerInPreamble(text);
    return body && { value: usualCase(body.text), start: body.start, end: body.start + body.text.length };
  };
  const inText = inPreamble(document, front, read, 'header/issuer-in-preamble');
  if (inText || !title) return inText;
  const body = issuerInTitle(title.value);
  return body && { value: body.text, start: title.start, end: title.end, rule: 'header/issuer-in-title' };
}

function periodField(document: SourceDocument, front: Front, title: Found<string>) {
  const own = title && readPeriod(title.value);
  if (title && own) return { value: own.period, start: title.start, end: title.end, rule: 'header/period-in-title' };
  const read = (text: string) => {
    const clause = planClause(text);
    const found = clause && readPeriod(clause.text);
    return found && { value: found.period, start: clause!.start + found.start, end: clause!.start + found.end };
  };
  return inPreamble(document, front, read, 'header/period-in-preamble');
}

/** Reads the formal parts of a document (Nghị định 30/2020/NĐ-CP, Phụ lục I). A field that is not printed is null or empty, never guessed. */
export function extractHeader(document: SourceDocument): HeaderReading {
  const front = readFront(document);
  const closing = findClosing(document, front.preambleBlock);
  const { recipients, signature } = readClosing(linesOf(document, closing.start, closing.end));
  const signers = readSigners(signature);
  const head = letterheadFields(front);
  const title = titleField(front);
  const list = <T>(items: readonly T[], places: readonly { start: number; end: number }[], rule: string): Found<readonly T[]> =>
    items.length === 0 ? null : { value: items, start: places[0]!.start, end: places.at(-1)!.end, rule };
  const found = {
    ...head,
    type: typeField(front, head.symbol),
    issuer: head.issuer ?? issuerInText(document, front, title),
    title,
    period: periodField(document, front, title),
    signers: list(
      signers.map(({ signer }) => signer),
      signers,
      'header/signature',
    ),
    recipients: list(
      recipients.map(({ text }) => text),
      recipients,
      'header/recipients',
    ),
  };
  const fields: HeaderFields = {
    type: found.type?.value ?? null,
    number: found.number?.value ?? null,
    symbol: found.symbol?.value ?? null,
    issuer: found.issuer?.value ?? null,
    parent: found.parent?.value ?? null,
    place: found.place?.value ?? null,
    date: found.date?.value ?? null,
    title: found.title?.value ?? null,
    period: found.period?.value ?? null,
    signers: [...(found.signers?.value ?? [])],
    recipients: [...(found.recipients?.value ?? [])],
  };
  const mentions: HeaderReading['mentions'] = {};
  for (const [name, field] of Object.entries(found))
    if (field) mentions[name] = { span: { start: field.start, end: field.end }, rule: field.rule };
  return { fields, mentions, zones: zonesOf(document, front, closing) };
}
