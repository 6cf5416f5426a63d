import type { Comparison } from './comparison.js';

const ofProvince = /(?:tỉnh|thành phố|TP\.?)\s+(?<name>.{2,40})$/u;

/** What an issuer is called in its own plans, without its name: `các đảng ủy trực thuộc Tỉnh ủy`. */
const ownLevels = ['Bộ', 'Cục', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'Đảng ủy'];

/**
 * How a name is compared among those of one plan: without what only says that the body is one of the issuer's own (`thuộc Sở`, the issuer's
 * name) and without the name of the plan's province. `UBND tỉnh` and `UBND tỉnh Quảng Ngãi` are one body there.
 */
export function ownName({ context, wordKeys }: Comparison): (key: string) => string {
  const headers = [context.old.plan.header, context.new.plan.header];
  const keysOf = (names: readonly (string | null | undefined)[]) => [...new Set(names.flatMap((name) => (name ? [wordKeys(name)] : [])))];
  const provinces = keysOf(
    headers.flatMap(({ place, parent, issuer }) => [place, ...[parent, issuer].map((name) => ofProvince.exec(name ?? '')?.groups?.name)]),
  );
  const named = keysOf(headers.map(({ issuer }) => issuer));
  const levels = keysOf(ownLevels).filter((level) => named.some((name) => name.startsWith(`${level} `)));
  const issuers = [...named, ...keysOf(['Sở']), ...levels];
  const [belonging, directly, province] = [wordKeys('thuộc'), wordKeys('trực thuộc'), wordKeys('tỉnh')];
  const tails = [
    ...provinces.flatMap((name) => [[` ${province} ${name}`, ` ${province}`] as const, [` ${name}`, ''] as const]),
    ...issuers.flatMap((name) => [
      [` ${directly} ${name}`, ''] as const,
      [` ${belonging} ${name}`, ''] as const,
      [` ${name}`, ''] as const,
    ]),
    [` ${directly}`, ''] as const,
  ];
  return (key) =>
    tails.reduce((name, [tail, by]) => (name.endsWith(tail) && name.length > tail.length ? name.slice(0, -tail.length) + by : name), key);
}
