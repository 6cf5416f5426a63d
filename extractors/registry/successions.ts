import { slug } from '../vietnamese.js';
import { provinces } from './provinces.js';
import { readTable } from './read-table.js';

/** Which of the duties of a former body went to its successor: all of them, most of them, or a field of its own. */
export type Share = 'whole' | 'main' | 'part';

/** Who took over from a body or a place, and since when: `from` is the first day (ISO) of the new order. */
export interface Succession {
  former: string;
  successor: string;
  share: Share;
  /** What ended: the body itself, or the province that it belongs to. */
  of: 'body' | 'place';
  from: string;
  source: string;
}

/** A succession with the names that names of the former body begin with. */
interface Known {
  names: readonly KnownName[];
  succession: Succession;
}

/** A name with its tones (`sở-giao-thông-vận-tải`) and without them. */
interface KnownName {
  name: string;
  plain: string;
}

/** Words joined by hyphens with their tones, so that `Thanh tra quận` and `thanh tra quản lý` stay apart; `Uỷ` is `Ủy`. */
const spelled = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/uỷ/gu, 'ủy')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');

const knownName = (name: string): KnownName => ({ name: spelled(name), plain: slug(name) });

const bodies: readonly Known[] = readTable('successions', ['former', 'aliases', 'successor', 'share', 'from', 'source']).map(
  ({ aliases, share, ...row }) => ({
    names: [row.former, ...aliases.split('|').filter(Boolean)].map(knownName),
    succession: { ...row, share: share as Share, of: 'body' },
  }),
);

/** The first day after the last one of a province. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const kindOf = new Map(provinces.map(({ name, kind }) => [name, kind]));
const places: readonly Known[] = provinces.flatMap(({ name, kind, validTo, successor, source }) =>
  validTo === null || successor === null
    ? []
    : [
        {
          names: [knownName(`${kind} ${name}`)],
          succession: {
            former: `${kind} ${name}`,
            successor: `${kindOf.get(successor)!} ${successor}`,
            share: 'whole' as const,
            of: 'place' as const,
            from: dayAfter(validTo),
            source,
          },
        },
      ],
);

/** Cities that are provinces: of every other `thành phố` only the name of a town is known. */
const cities = provinces.filter(({ kind }) => kind === 'thành phố').map((city) => city.slug);
const offices = /^(?:(?:pho-)?(?:giam-doc|bo-truong|chu-tich|thu-truong)|lanh-dao|thuong-truc)-/u;
const ofTown =
  /^(?<body>ubnd|uy-ban-nhan-dan|hdnd|hoi-dong-nhan-dan|tand|toa-an-nhan-dan|vksnd|vien-kiem-sat-nhan-dan|thanh-tra)-(?:thanh-pho|tp)-(?<name>[a-z0-9-]+)$/u;

/** `ubnd-thanh-pho-quang-ngai` as `ubnd-huyen`: a town below a province belonged to the district level; null for a city that is a province. */
function townAsDistrict(key: string): string | null {
  const { body, name } = ofTown.exec(key)?.groups ?? {};
  if (body === undefined || name === undefined) return null;
  const isCity = cities.some((city) => begins(name, city)) || name.startsWith('truc-thuoc');
  return isCity ? null : `${body}-huyen`;
}

const begins = (key: string, head: string) => key === head || key.startsWith(`${head}-`);
const holds = (key: string, part: string) => `-${key}-`.includes(`-${part}-`);

/** The first day on which any of the known successions began. */
export const firstSuccession: string = [...bodies, ...places].map(({ succession }) => succession.from).sort()[0]!;

const found = new Map<string, readonly Succession[]>();

/**
 * Who took over from a body, by its name (`Sở Thông tin và Truyền thông tỉnh Quảng Ngãi`) or its canonical key: empty where the body stands
 * or nothing is known. Bodies of a former province have a succession of the place. Facts of `registry/successions.tsv` and `provinces.tsv`.
 */
export function successorsOf(unit: string): readonly Succession[] {
  const known = found.get(unit);
  if (known !== undefined) return known;
  const successions = find(unit);
  if (found.size < 20_000) found.set(unit, successions);
  return successions;
}

function find(unit: string): readonly Succession[] {
  const key = slug(unit).replace(offices, '');
  const town = townAsDistrict(key);
  const isKey = unit === slug(unit);
  const toned = isKey ? key : spelled(unit).split('-').slice(-key.split('-').length).join('-');
  const alike = (test: typeof begins, { name, plain }: KnownName) => (isKey ? test(key, plain) : test(toned, name));
  return [
    ...bodies.filter(({ names }) => names.some((name) => (town === null ? alike(begins, name) : name.plain === town))),
    ...places.filter(({ names }) => names.some((name) => alike(holds, name))),
  ].map(({ succession }) => succession);
}
