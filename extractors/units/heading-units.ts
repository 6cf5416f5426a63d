import type { Role, Span } from '../../schemas/index.js';
import type { Passage } from '../passage.js';
import type { Outline } from '../sections/index.js';
import { partner, roleOf } from './duty.js';
import { namesInProse } from './name-list.js';

/** A heading that is nothing but the bodies that the items below it are for. */
export interface HeadingUnit {
  /** Index of the heading's passage. */
  heading: number;
  names: Span[];
  /** The role that the heading itself gives (`Giao Sở Nội vụ chủ trì:`), null where each item tells its own. */
  role: Role | null;
  /** Indexes of the passages that the bodies are responsible for. */
  serves: number[];
}

const prefix = /^(?:giao(?: nhiệm vụ)?(?: cho)?|đối với|trách nhiệm của|nhiệm vụ của|đề nghị|yêu cầu|phân công)\s+/iu;
/** What may stand behind the names: nothing, a bare `có trách nhiệm`, or words that a colon ends. */
const suffix =
  /^\s*(?:(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì)?[\s:.;]*|(?:chủ trì|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phối hợp|tổ chức thực hiện|thực hiện|triển khai)(?!\p{L})[^:.;]{0,80}:\s*)$/u;

/** The names that a heading consists of, with the role that its own words give; null for any other text. */
export function headingNames(text: string): { names: Span[]; role: Role | null } | null {
  const skipped = prefix.exec(text)?.[0].length ?? 0;
  const { names, end } = namesInProse(text, skipped);
  const rest = text.slice(end);
  if (names.length === 0 || text.length > 260 || !suffix.test(rest)) return null;
  return { names, role: /^\s*chủ trì/u.test(rest) ? 'lead' : null };
}

const opensWithOwnSubject = (text: string): boolean => {
  const { names, end } = namesInProse(text, 0);
  return names.length > 0 && roleOf(text.slice(end)) !== null;
};

/** `Phối hợp` with nobody named: the heading's bodies themselves are the helpers. */
const helping = new RegExp(String.raw`^[Pp]hối hợp(?!\p{L})(?!\s+(?:\p{L}+\s+){0,2}(?:với|cùng)(?!\p{L}))(?!\s+(?:${partner}))`, 'u');

/** The role of a heading's bodies in one item below it. */
export function roleInItem(text: string, given: Role | null): Role {
  if (given !== null) return given;
  if (helping.test(text)) return 'coordinate';
  return /^(?:[\p{L}]+\s+){0,3}?(?:chủ trì|(?:là|làm) (?:cơ quan |đơn vị )?(?:đầu mối|thường trực)|đầu mối)(?!\p{L})/iu.test(
    text.slice(0, 80),
  ) || /[,;] chủ trì(?!\p{L})/u.test(text.slice(0, 300))
    ? 'lead'
    : 'implement';
}

/** Finds headings that name bodies, and what stands below each: its direct items, each once, and its plain paragraphs, once together. */
export function headingUnits(passages: readonly Passage[], outline: Outline): HeadingUnit[] {
  const parents = new Map(outline.sections.map((section) => [section.id, section.parent]));
  const heads = new Map<number, { names: Span[]; role: Role | null }>();
  passages.forEach((passage, index) => {
    if (
      passage.kind === 'cell' ||
      passage.zone === 'letterhead' ||
      passage.zone === 'title' ||
      passage.zone === 'preamble' ||
      passage.zone === 'closing'
    )
      return;
    if (passage.marker === null && !/:\s*$/u.test(passage.text)) return;
    const names = headingNames(passage.text);
    if (names) heads.set(index, names);
  });
  return [...heads].flatMap(([heading, { names, role }]): HeadingUnit[] => {
    const scope = passages[heading]!.marker === null ? itemsAfter(passages, heading, parents) : below(passages, heading, parents);
    const serves = scope.filter((index) => !heads.has(index) && !opensWithOwnSubject(passages[index]!.text));
    return serves.length > 0 ? [{ heading, names, role, serves }] : [];
  });
}

/** Direct items and the first plain paragraph of the section that a passage heads. */
function below(passages: readonly Passage[], heading: number, parents: ReadonlyMap<string, string | null>): number[] {
  const section = passages[heading]!.section;
  const found: number[] = [];
  let plain = false;
  for (let index = heading + 1; index < passages.length; index++) {
    const passage = passages[index]!;
    if (passage.section === null || passage.kind === 'cell' || passage.kind === 'note') continue;
    if (passage.section === section && passage.marker === null) {
      if (!plain) found.push(index);
      plain = true;
    } else if (passage.marker !== null && parents.get(passage.section) === section) found.push(index);
  }
  return found;
}

/** The items that follow a paragraph which names bodies and ends in a colon: those of its own section, up to its next paragraph. */
function itemsAfter(passages: readonly Passage[], heading: number, parents: ReadonlyMap<string, string | null>): number[] {
  const section = passages[heading]!.section;
  const found: number[] = [];
  for (let index = heading + 1; index < passages.length; index++) {
    const passage = passages[index]!;
    if (passage.kind === 'cell' || passage.kind === 'note') continue;
    if (passage.marker === null && passage.section === section) break;
    if (passage.marker === null) continue;
    if ((parents.get(passage.section ?? '') ?? null) === section) found.push(index);
    else if (passage.section === null || found.length === 0) break;
  }
  return found;
}
