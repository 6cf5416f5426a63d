/**
 * `kehoach eval` over the project's own gold, against the saved baseline and with the project's minimums.
 *   npm run eval                  score, compare, fail below the minimums
 *   npm run eval -- --details     list every mention that is missed, wrong or spurious
 *   npm run eval -- --save        save the present state as the baseline (`--save FILE`: elsewhere)
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createProgram } from '../pipeline/cli/program.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const baseline = 'test/eval-baseline.json';

/** What the project promises on its own gold: least F1 by kind, by `KIND.strict`, and for `header` the least share of right fields. */
const thresholds = JSON.parse(readFileSync('test/eval-thresholds.json', 'utf8')) as Record<string, number>;
const minimums = Object.entries(thresholds).flatMap(([of, least]) => ['--min', `${of}=${least}`]);

const given = process.argv.slice(2).flatMap((arg, at, all) => {
  const bare = arg === '--save' && (all[at + 1] ?? '--').startsWith('--');
  return bare ? [arg, baseline] : [arg];
});
const documents = ['--documents', 'seeds', '--documents', 'fixtures'];
const compared = existsSync(baseline) ? ['--baseline', baseline] : [];
await createProgram((code) => {
  process.exitCode = code;
}).parseAsync(['eval', 'test/gold', ...documents, ...compared, ...minimums, ...given], { from: 'user' });
