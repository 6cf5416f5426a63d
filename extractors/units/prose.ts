import type { Role, Span } from '../../schemas/index.js';
import { matchesOf } from '../matches-of.js';
import { type ClauseStart, clauseStarts, isIntroduction } from './clauses.js';
import { partner, relativeClause, roleOf } from './duty.js';
import { nameEnd } from './name.js';
import { namesInProse } from './name-list.js';
import { readNameStart } from './name-start.js';

/** A unit found in running text; the span is relative to the text. */
export interface ProseUnit {
  rule: string;
  role: Role;
  span: Span;
}

const coordination = new RegExp(
  String.raw`(?<!\p{L})[Pp]hối hợp(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên|kịp thời|hiệu quả|tốt|cùng))*\s+(?:cùng\s+)?với\s+|(?<!\p{L})[Pp]hối hợp cùng\s+|(?<!\p{L})[Pp]hối hợp\s+(?=${partner})`,
  'gu',
);
const nominal = /(?:sự|công tác|quy chế|cơ chế|việc|mối|trong|chương trình|kế hoạch)\s+$/iu;
const receiving =
  /(?:^|\s)(?:trình|báo cáo|gửi|cho|tham mưu|giúp|đề nghị|kiến nghị|đề xuất|mời|với|của|đến|tới|giữa|gồm|như|là|tại|qua|từ|cùng|do|được|về|chỉ đạo|đôn đốc|yêu cầu|hướng dẫn|giao|thuộc|và|hoặc)\s+(?=\p{L})/giu;

/** Bodies in `phối hợp với Y1, Y2 và Y3`. */
export function coordinatedUnits(text: string): ProseUnit[] {
  return [...matchesOf(coordination, text)].flatMap((match) => {
    if (nominal.test(text.slice(Math.max(0, match.index - 14), match.index))) return [];
    const { names } = namesInProse(text, match.index + match[0].length);
    return names.map((span): ProseUnit => ({ rule: 'unit/coordinated-with', role: 'coordinate', span }));
  });
}

/** Whether the words before a comma end in a body's name that is itself a receiver or a member of a list. */
function endsInObject(before: string): boolean {
  const segment = before.slice(before.lastIndexOf(',') + 1).trimStart();
  if (before.includes(',') && readNameStart(segment) !== null) return true;
  return [...segment.matchAll(receiving)].some((match) => {
    const name = segment.slice(match.index + match[0].length);
    const end = nameEnd(name, 0, 'prose');
    return end > 0 && name.slice(end).trim() === '';
  });
}

/** Whether a body after a comma may be a subject: not a further member of a list of receivers or objects. */
function mayBeSubject(text: string, start: ClauseStart): boolean {
  if (start.kind !== 'aside') return true;
  const begin = readNameStart(text.slice(start.at, start.at + 120));
  const capital = /^\p{Lu}/u.test(text.slice(start.at));
  if (!begin || (begin.quantifier === 0 && !capital) || endsInObject(start.before.slice(-300))) return false;
  return capital || isIntroduction(start.before);
}

/** Tells the issuer of the document, who asks others and bears no duty by that. */
export type IsIssuer = (name: string) => boolean;

const asking = /^\s+(?:yêu cầu|đề nghị|giao(?: nhiệm vụ)?(?: cho)?)\s+/u;

/** Where the issuer asks others (`Ủy ban nhân dân tỉnh yêu cầu các sở, ngành …`), the others are the ones to read. */
function behindIssuer(text: string, list: { names: Span[]; end: number }, isIssuer: IsIssuer) {
  const [name] = list.names;
  const ask = asking.exec(text.slice(list.end, list.end + 40));
  if (!name || list.names.length > 1 || !ask || !isIssuer(text.slice(name.start, name.end))) return list;
  return namesInProse(text, list.end + ask[0].length);
}

/** `phân công cán bộ trực`, `cử thành viên phụ trách`: people that a body moves, not bodies that the document charges. */
const movedPerson = /^(?:cán bộ|công chức|viên chức|thành viên|giáo viên|nhân viên|chuyên viên|lãnh đạo|người)(?!\p{L})/u;

/** Bodies that stand as the subject of a duty, with the part that the predicate gives them. */
export function subjectUnits(text: string, taken: readonly Span[], isIssuer: IsIssuer): ProseUnit[] {
  const units: ProseUnit[] = [];
  const covered = (at: number) =>
    taken.some((t) => t.start <= at && at < t.end) || units.some((u) => u.span.start <= at && at < u.span.end);
  /** Up to here stands a list that no duty follows: its later members lead nowhere either. */
  let idle = 0;
  for (const start of clauseStarts(text)) {
    if (start.at < idle || covered(start.at) || !mayBeSubject(text, start)) continue;
    if (start.kind === 'assigned' && movedPerson.test(text.slice(start.at, start.at + 20))) continue;
    const { names, end } = behindIssuer(text, namesInProse(text, start.at), isIssuer);
    if (names.length === 0 || names.some((name) => covered(name.start))) continue;
    const clause = relativeClause(text.slice(end, end + 200));
    const role = roleOf(text.slice(end + clause));
    if (role === null) {
      idle = Math.max(idle, end);
      continue;
    }
    const shared = role === 'coordinate' && names.length === 1 && start.kind === 'assigned' ? 'implement' : role;
    names.forEach((span, index) => {
      const last = index === names.length - 1;
      units.push({
        rule: start.kind === 'assigned' ? 'unit/assigned' : 'unit/subject',
        role: shared,
        span: last ? { start: span.start, end: span.end + clause } : span,
      });
    });
  }
  return units;
}

const agentLead = /,\s+do\s+(?=\p{Lu}|các\s)/gu;
const agentDuty = /^\s+(chủ trì|phụ trách|đảm nhiệm|chịu trách nhiệm|thực hiện)\s*(?=[.;,]|$)/u;

/** Bodies that a duty is laid on behind a comma: `Thành lập 01 chốt kiểm dịch …, do Công an huyện phụ trách`. */
export function agentUnits(text: string): ProseUnit[] {
  return [...text.matchAll(agentLead)].flatMap((match) => {
    const { names, end } = namesInProse(text, match.index + match[0].length);
    const duty = agentDuty.exec(text.slice(end, end + 40));
    return duty ? names.map((span): ProseUnit => ({ rule: 'unit/subject', role: duty[1] === 'chủ trì' ? 'lead' : 'implement', span })) : [];
  });
}

/** All units of running text in reading order; where one body has two roles, the strongest counts. */
export function unitsInProse(text: string, isIssuer: IsIssuer): ProseUnit[] {
  const coordinated = [...coordinatedUnits(text), ...agentUnits(text)];
  const subjects = subjectUnits(
    text,
    coordinated.map((unit) => unit.span),
    isIssuer,
  );
  return [...coordinated, ...subjects].sort((a, b) => a.span.start - b.span.start);
}
