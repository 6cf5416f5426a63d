import { compoundLength, innerLength, quantifierLength, readNameStart } from './name-start.js';
import { startsEnder, startsPredicate } from './predicates.js';

/** Whether a name is read out of running text, where a predicate ends it, or out of a list of names. */
export type NameContext = 'prose' | 'list';

const modifier =
  /^(?:có liên quan|liên quan|được giao(?: nhiệm vụ)?|được phân công|được kiểm tra|được phân bổ|có chức năng|(?:ngoài )?công lập|dân lập|tư thục|có thẩm quyền|có nhu cầu|có đủ điều kiện|cùng cấp|các cấp)(?!\p{L})/u;
const word = /^[\p{L}\p{N}\p{M}&’'”“"]+(?:\.(?=\p{Lu}))?/u;
const conjunction = /^(?:và|&|hoặc|cùng với|cùng|với)(?![\p{L}\p{N}])\s*/u;
const bracket = /^\([^()]{1,160}\)/u;
const nameGoesOn = /^[^;.:()\n]{0,60}?(?:và|-|–)\s+\p{Lu}\p{Ll}/u;
const acronym = /^\p{Lu}{2,}(?!\p{Ll})/u;

/** A person with the office behind a comma: `Bà Trần Thị B, công chức Tài chính - Kế toán` is one. */
const person = /^(?:Ông|Bà|Đồng chí|đồng chí|Đ\/c|đ\/c)\s+\p{Lu}/u;
const office =
  /^,\s*(?:phó\s+)?(?:chủ tịch|trưởng|giám đốc|bí thư|công chức|viên chức|chuyên viên|cán bộ|kế toán|hiệu trưởng|hiệu phó|chánh|ủy viên|thành viên)(?!\p{L})/iu;

/** Longest name in characters; relative clauses included. */
const longest = 220;

/**
 * The end of the body's name that begins at `from`: up to the predicate (in prose), a list separator or a closing mark. Commas inside
 * `Sở Văn hóa, Thể thao và Du lịch` and `các sở, ban, ngành` belong to the name. -1 where no name begins.
 */
export function nameEnd(text: string, from: number, context: NameContext): number {
  const begin = readNameStart(text.slice(from, from + 160));
  if (!begin) return -1;
  const limit = Math.min(text.length, from + longest);
  let at = from + begin.length;
  let bare = begin.plain;
  let end = at;
  let afterDash = false;
  while (at < limit) {
    const gap = /^[^\S\n]*/u.exec(text.slice(at, limit))![0].length;
    const here = at + gap;
    const rest = text.slice(here, limit);
    if (rest === '' || rest[0] === '\n') break;
    const opened = bracket.exec(rest);
    if (opened) {
      at = end = here + opened[0].length;
      bare = false;
      continue;
    }
    if (rest[0] === ',') {
      const step =
        (person.test(text.slice(from, from + 12)) && office.exec(rest)?.[0].length) ||
        commaStep(rest, bare) ||
        (context === 'prose' ? attributeStep(rest) : 0);
      if (step === 0) break;
      at = end = here + step;
      continue;
    }
    if (/^[-–/]/u.test(rest)) {
      const next = /^[-–/]\s*/u.exec(rest)![0].length;
      if (quantifierLength(rest.slice(next)) > 0 || !/^[\p{L}\p{N}]/u.test(rest.slice(next))) break;
      at = here + next;
      afterDash = true;
      bare = false;
      continue;
    }
    const joined = conjunction.exec(rest);
    if (joined) {
      const next = rest.slice(joined[0].length);
      const goesOn =
        /^(?:và|&)/u.test(rest) &&
        readNameStart(next) === null &&
        !(context === 'prose' && endsName(next)) &&
        /^[\p{L}]/u.test(next) &&
        (/^\p{Lu}/u.test(next) || !bare);
      if (!goesOn) break;
      at = here + joined[0].length;
      bare = false;
      continue;
    }
    const whole = compoundLength(rest) || innerLength(rest) || (modifier.exec(rest)?.[0].length ?? 0);
    if (whole > 0) {
      at = end = here + whole;
      bare = false;
      continue;
    }
    if (context === 'prose' && !afterDash && (endsName(rest) || /^[“"‘]\p{Ll}/u.test(rest))) break;
    const next = word.exec(rest);
    if (!next) break;
    if (context === 'list' && begin.capital && repeatsHead(text.slice(from, here), rest)) break;
    const inner = quantifierLength(rest) > 0 || /^\p{Ll}/u.test(rest) ? readNameStart(rest) : null;
    at = end = here + (inner?.length ?? next[0].length);
    bare = inner?.plain ?? false;
    afterDash = false;
  }
  return end;
}

/** Whether the head of the name stands again with a capital: two names that lost the mark between them. */
export function repeatsHead(name: string, rest: string): boolean {
  const head = /^\p{Lu}[\p{L}]*/u.exec(name)?.[0];
  return (
    head !== undefined && rest.startsWith(`${head} `) && !/(?:của|thuộc|tại|và|-|–)\s*$/u.test(name) && name.trim().split(/\s+/).length > 1
  );
}

const endsName = (text: string): boolean => startsPredicate(text) || startsEnder(text);

/** A second attribute between a comma and the predicate: `các doanh nghiệp bưu chính, viễn thông bảo đảm …`; 0 for anything else. */
function attributeStep(rest: string): number {
  let length = /^,\s*/u.exec(rest)![0].length;
  if (readNameStart(rest.slice(length)) !== null) return 0;
  for (let words = 0; words < 4; words++) {
    const here = rest.slice(length);
    if (startsPredicate(here)) return words > 0 ? rest.slice(0, length).trimEnd().length : 0;
    const next = /^\p{Ll}+\s+/u.exec(here);
    if (!next || startsEnder(here) || conjunction.test(here)) return 0;
    length += next[0].length;
  }
  return 0;
}

/** How far a comma (with what it leads in) belongs to the name; 0 where it ends the name. `bare`: a lone common noun stands before it. */
function commaStep(rest: string, bare: boolean): number {
  const gap = /^,\s*/u.exec(rest)![0].length;
  const after = rest.slice(gap);
  const next = readNameStart(after);
  if (next)
    return bare && next.quantifier === 0 && !next.capital && (next.plain || /^(?:cơ quan|đơn vị)/u.test(after)) ? gap + next.length : 0;
  if (/^\p{Lu}\p{Ll}/u.test(after) && !bare && nameGoesOn.test(after)) return gap + word.exec(after)![0].length;
  return 0;
}

export const startsWithAcronym = (text: string): boolean => acronym.test(text);
