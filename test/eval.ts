/**
 * Scores the documents that the project has gold for, and says which mentions were gained and lost against the saved baseline.
 *   npm run eval                  score, compare, fail below the thresholds
 *   npm run eval -- --save        save the present state as the baseline
 *   npm run eval -- --details     list every mention that is missed, wrong or spurious
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ingest } from '../pipeline/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const gold = join(root, 'test/gold');
const baselineFile = join(root, 'test/eval-baseline.json');
const scorer = join(root, 'test/score.mjs');

/** Least F1 (or strict F1) for each kind: what the project promises on its own gold. */
const thresholds: Record<string, number> = JSON.parse(readFileSync(join(root, 'test/eval-thresholds.json'), 'utf8'));

interface Score {
  missing: string[];
  header: number;
  kinds: Record<string, { f1: number; strictF1: number }>;
}

async function extractAll(out: string): Promise<void> {
  for (const file of readdirSync(gold)) {
    const { doc } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { doc: string };
    const plan = await ingest(join(root, 'seeds', doc));
    writeFileSync(join(out, `${doc}.json`), JSON.stringify(plan));
  }
}

function score(out: string, ...flags: string[]): string {
  const run = spawnSync(process.execPath, [scorer, '--gold', gold, '--out', out, ...flags], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr || run.stdout);
  return run.stdout;
}

/** Every mention that is not right, one line each; what the scorer says of it without the figures at the end. */
const problemsIn = (details: string): string[] => details.split('\n').filter((line) => /^header |(?:MISSED|WRONG|SPURIOUS) /.test(line));

const lacking = (from: readonly string[], all: readonly string[]) => {
  const left = [...all];
  return from.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const out = mkdtempSync(join(tmpdir(), 'kehoach-eval-'));
try {
  await extractAll(out);
  const details = score(out, '--details');
  const result = JSON.parse(score(out, '--json')) as Score;
  const problems = problemsIn(details);
  if (process.argv.includes('--save')) writeFileSync(baselineFile, `${JSON.stringify(problems, null, 1)}\n`);
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as string[];
  const gained = lacking(baseline, problems);
  const lost = lacking(problems, baseline);
  if (process.argv.includes('--details')) for (const line of problems) console.log(line);
  for (const line of gained) console.log(`gained  ${line}`);
  for (const line of lost) console.log(`lost    ${line}`);
  console.log(score(out).trimEnd());
  console.log(`against the baseline: ${gained.length} gained, ${lost.length} lost`);
  const values = new Map<string, number>([['header', result.header]]);
  for (const [kind, { f1, strictF1 }] of Object.entries(result.kinds)) values.set(kind, f1).set(`${kind}.strict`, strictF1);
  const short = Object.entries(thresholds).filter(([kind, least]) => (values.get(kind) ?? 0) < least);
  for (const [kind, least] of short) console.log(`${kind}: ${(100 * (values.get(kind) ?? 0)).toFixed(1)} % is below ${100 * least} %`);
  process.exitCode = short.length > 0 ? 1 : 0;
} finally {
  rmSync(out, { recursive: true, force: true });
}
