import { agencies } from '../../../extractors/registry/agencies.js';
import { slug } from '../../../extractors/vietnamese.js';
import type { Unit } from '../../../schemas/index.js';
import type { DocumentCheck } from '../finding.js';
import { isOneSlip } from '../one-slip.js';
import { itemEvidence } from './evidence.js';
import { namesOneBody, nameWords } from './names.js';

/** Kinds of bodies at one level that are mistaken for each other when a department is reorganised. */
const kind = /^(?<kind>Phòng|Chi cục|Ban)\s+(?:Quản lý\s+)?(?<field>\p{Lu}.*)$/u;

interface Named {
  unit: Unit;
  kind: string | null;
  field: string;
  words: string;
}

function named(unit: Unit): Named {
  const groups = kind.exec(unit.name)?.groups;
  const field = groups === undefined ? [] : nameWords(groups['field']!);
  return { unit, kind: groups?.['kind'] ?? null, field: field.length < 4 ? '' : field.join(' '), words: nameWords(unit.name).join(' ') };
}

/** Why two names of one field may mean one body: another kind of body, or other small words; null where only their spelling differs. */
function likeness(a: Named, b: Named): 'kind' | 'words' | null {
  if (a.words === b.words) return null;
  return a.kind === b.kind ? 'words' : 'kind';
}

/** One unit under two names: `Phòng` and `Chi cục Tiêu chuẩn Đo lường Chất lượng`, `Phòng Tiêu chuẩn …` and `Phòng Quản lý Tiêu chuẩn …`. */
export const unitTwoNames: DocumentCheck = (document) => {
  const names = [
    ...new Map(document.plan.units.filter(({ name }) => namesOneBody(name)).map((unit) => [unit.canonical, unit])).values(),
  ].map(named);
  const byField = new Map<string, Named[]>();
  for (const name of names.filter(({ field }) => field !== '')) byField.set(name.field, [...(byField.get(name.field) ?? []), name]);
  return [...byField.values()].flatMap((alike) =>
    alike.flatMap((a, index) =>
      alike.slice(index + 1).flatMap((b) => {
        const like = likeness(a, b);
        if (like === null) return [];
        const mentions = document.plan.units.filter(({ canonical }) => canonical === a.unit.canonical || canonical === b.unit.canonical);
        return [
          {
            code: 'unit-two-names',
            severity: 'warning' as const,
            message: {
              vi: `«${a.unit.name}» và «${b.unit.name}» có thể là một đơn vị${like === 'kind' ? ' được ghi bằng hai loại tổ chức' : ''}.`,
              en: `«${a.unit.name}» and «${b.unit.name}» may be one unit${like === 'kind' ? ' under two kinds of body' : ''}.`,
            },
            expected: null,
            met: `${a.unit.name} / ${b.unit.name}`,
            evidence: mentions.map((unit) => itemEvidence(document, unit)),
            key: null,
            suggestion: null,
          },
        ];
      }),
    ),
  );
};

const official = [
  ...new Map(agencies.filter(({ name }) => /^(?:Bộ|Sở) /u.test(name)).map(({ name }) => [slug(name), name])).entries(),
].filter(([key]) => key.split('-').length >= 4);
const officialKeys = new Set(official.map(([key]) => key));

/** A ministry or department whose name is one letter off the official one: `Sở Thông tin và Truyền thôn`. Accents alone make no difference here. */
export const unitMisspelled: DocumentCheck = (document) => {
  const seen = new Set<string>();
  return document.plan.units.flatMap((unit) => {
    if (seen.has(unit.canonical) || officialKeys.has(unit.canonical) || unit.canonical.length < 12) return [];
    seen.add(unit.canonical);
    const right = official.find(([key]) => key.slice(0, 2) === unit.canonical.slice(0, 2) && isOneSlip(key, unit.canonical));
    if (right === undefined || right[0].split('-').length !== unit.canonical.split('-').length) return [];
    return [
      {
        code: 'unit-misspelled',
        severity: 'warning' as const,
        message: {
          vi: `«${unit.name}» sai một chữ so với «${right[1]}».`,
          en: `«${unit.name}» is one letter off «${right[1]}».`,
        },
        expected: right[1],
        met: unit.name,
        evidence: document.plan.units.filter(({ canonical }) => canonical === unit.canonical).map((other) => itemEvidence(document, other)),
        key: null,
        suggestion: right[1],
      },
    ];
  });
};
