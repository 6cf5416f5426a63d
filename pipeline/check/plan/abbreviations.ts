import { agencies } from '../../../extractors/registry/agencies.js';
import { documentTypes } from '../../../extractors/registry/document-types.js';
import { readTable } from '../../../extractors/registry/read-table.js';
import { fold } from '../../../extractors/vietnamese.js';
import type { Plan } from '../../../schemas/index.js';
import type { DocumentCheck } from '../finding.js';
import { textEvidence } from './evidence.js';

/** Abbreviations that every reader of plans knows, and those of bodies and document types. */
const known = new Set([
  ...readTable('abbreviations', ['abbreviation', 'meaning', 'source']).map(({ abbreviation }) => abbreviation),
  ...agencies.map(({ code }) => code),
  ...documentTypes.flatMap(({ code }) => (code === null ? [] : [code])),
]);

const form = /(?<![\p{L}\p{N}/.&-])\p{Lu}[\p{Lu}&]{1,9}(?![\p{L}\p{N}/&-]|\.\p{L})/gu;
const roman = /^[IVXLC]+$/u;
/** Syllables printed in capitals (`KINH`, `XEM`, `LƯU`), and vowels that carry a tone: words, not abbreviations. */
const syllable =
  /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]|^(?:B|CH?|D|Đ|GH?|GI|H|KH?|L|M|N|NGH?|NH|PH?|QU|R|S|TH?|TR|V|X)?[AEIOUYƠƯĂÂÊÔ]{1,3}(?:CH?|M|N|NGH?|NH|P|T)?$/u;

/** Whether capitals may be an abbreviation that not everybody knows. */
const isUnknown = (word: string): boolean =>
  !known.has(word) && !roman.test(word) && !syllable.test(word) && word.replace(/&/gu, '').length >= 2;

/** Names of enterprises hold letters that stand for nothing else: `Công ty cổ phần đầu tư CRC`. */
const enterprise = /(?:[Cc]ông ty|Tập đoàn|Ngân hàng|Hợp tác xã|HTX|Doanh nghiệp|CTCP)\s[^.;\n]{0,90}$/u;

/** Whether a line is printed in capitals as a whole, as headings and letterheads are. */
function isCapitals(line: string): boolean {
  return (line.match(/\p{Ll}/gu) ?? []).length < (line.match(/\p{Lu}/gu) ?? []).length;
}

/** Spans in which capitals are no abbreviations of the text: symbols, the letterhead, names at the end. */
const excluded = (plan: Plan) => [
  ...plan.references.map(({ span }) => span),
  ...plan.shortReferences.map(({ span }) => span),
  ...Object.values(plan.header.evidence).map(({ span }) => span),
];

/** Where an abbreviation stands beside its words: `… (HTQLCL)`, `HTQLCL (hệ thống …)`, `viết tắt là HTQLCL`. */
const explanations = [
  /\(\s?(?:sau đây\s|viết tắt\s|gọi tắt\s|là\s?|:\s?|“){0,5}(?<word>\p{Lu}[\p{Lu}&]{1,9})\s?”?\s?\)/giu,
  /(?<word>\p{Lu}[\p{Lu}&]{1,9})\s?\(\p{L}{2,}\s/gu,
  /(?:viết tắt|gọi tắt)\s(?:là:?\s?)?“?(?<word>\p{Lu}[\p{Lu}&]{1,9})/giu,
];
const explained = (text: string): ReadonlySet<string> =>
  new Set(explanations.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups!['word']!)));

/** So many different ones are looked at: a text of nothing but capitals has no abbreviations. */
const most = 100;
/** So many places of one abbreviation are shown. */
const mostPlaces = 5;

/** The initials of every word of a text, in order: an abbreviation that is spelled out anywhere is found in them. */
const initialsOf = (text: string) => fold((text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join(''));

/** Abbreviations that are used in running text, stand in no list of usual ones and whose words stand nowhere in the document. */
export const undefinedAbbreviations: DocumentCheck = (document) => {
  const { plan } = document;
  const taken = new Uint8Array(plan.text.length);
  for (const { start, end } of excluded(plan)) taken.fill(1, start, end);
  const found = new Map<string, number[]>();
  let from = 0;
  for (const line of plan.text.split('\n')) {
    const start = from;
    from += line.length + 1;
    const matches = [...line.matchAll(form)].filter(([word]) => isUnknown(word));
    if (matches.length === 0 || isCapitals(line)) continue;
    for (const match of matches) {
      const place = start + match.index;
      if (taken[place] === 0 && !enterprise.test(line.slice(Math.max(0, match.index - 110), match.index)))
        found.set(match[0], [...(found.get(match[0])?.slice(0, mostPlaces) ?? []), place]);
    }
  }
  if (found.size === 0) return [];
  const told = explained(plan.text);
  const initials = initialsOf(plan.text);
  return [...found].slice(0, most).flatMap(([word, places]) => {
    const letters = fold(word).replace(/[^a-z]/gu, '');
    if (told.has(word) || (letters.length >= 3 && initials.includes(letters))) return [];
    const shown = places.slice(0, mostPlaces).map((start) => textEvidence(document, { start, end: start + word.length }));
    return [
      {
        code: 'undefined-abbreviation',
        severity: 'note' as const,
        message: {
          vi: `Chữ viết tắt «${word}» được dùng mà không được giải thích ở đâu trong văn bản.`,
          en: `The abbreviation «${word}» is used and spelled out nowhere in the document.`,
        },
        expected: null,
        met: word,
        evidence: shown,
        key: null,
        suggestion: null,
      },
    ];
  });
};
