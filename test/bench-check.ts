/**
 * Speed and memory of `kehoach check` on made-up outputs: node --import tsx test/bench-check.ts [plans] (10,000 unless given), after npm run
 * build. Every plan is a real output with twenty citations in place of its own; every hundredth copies one date wrongly. Fails above the
 * limits (30 s of two processors and 1 GB for 10,000 plans; other work on the machine does not count), and where the wrong dates are not exactly what is found.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckReport, Plan, Reference } from '../schemas/index.js';

const plans = Number(process.argv[2] ?? 10_000);
const citationsEach = 20;
const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'dist', 'pipeline', 'index.js');
const { ingest } = (await import(build)) as typeof import('../pipeline/index.js');
const base = await ingest(join(root, 'seeds', '002_4cca7286993ba5db.txt'));

/** The same numbers in every run (linear congruence, Numerical Recipes). */
let state = 42;
const random = (below: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const two = (value: number) => String(value).padStart(2, '0');
const topics = ['cải cách hành chính', 'chuyển đổi số', 'bảo vệ môi trường', 'phát triển nông thôn', 'an toàn thực phẩm', 'đầu tư công'];
/** Three hundred decrees and three hundred decisions of a province a year, dated in the order of their numbers. */
const documents = Array.from({ length: 3000 }, (_, index) => {
  const [year, rank] = [2016 + Math.floor(index / 600), Math.floor((index % 600) / 2)];
  const [month, day] = [Math.floor(rank / 25) + 1, (rank % 25) + 1];
  return index % 2 === 0
    ? { year, number: rank + 1001, month, day, symbol: 'NĐ-CP', word: 'Nghị định', issuer: 'Chính phủ', topic: topics[index % 6]! }
    : { year, number: 3 * rank + 1, month, day, symbol: 'QĐ-UBND', word: 'Quyết định', issuer: 'UBND tỉnh', topic: topics[index % 6]! };
});

function planOf(index: number, wrong: Set<string>): Plan {
  const references: Reference[] = [];
  let text = base.text;
  for (let at = 0; at < citationsEach; at++) {
    const document = documents[random(documents.length)]!;
    const { year, number, month, symbol, word, issuer, topic } = document;
    const isWrong = index % 100 === 0 && at === 0;
    const day = isWrong ? document.day + 2 : document.day;
    const normative = symbol === 'NĐ-CP';
    const identifier = normative ? `${number}/${year}/${symbol}` : `${number}/${symbol}`;
    const head = normative ? `nghi-dinh/${number}` : `quyet-dinh/${number}`;
    const tail = normative ? 'nd-cp' : 'qd-ubnd@quang-ngai';
    const key = `${head}/${year}/${tail}`;
    const date = `${year}-${two(month)}-${two(day)}`;
    if (isWrong) wrong.add(key);
    const quote = `${word} số ${identifier} ngày ${two(day)}/${two(month)}/${year} của ${issuer}`;
    const title = `về ${topic} giai đoạn ${year} - ${year + 5}`;
    const start = text.length + 1;
    text += `\n${quote} ${title}`;
    references.push({
      ...{
        id: `r${at + 1}`,
        type: normative ? 'NĐ' : 'QĐ',
        number: String(number),
        year: normative ? year : null,
        symbol,
        identifier,
        date,
        issuer,
      },
      ...{ title, provisions: [], relation: 'cites', key, checkKey: normative ? key : `${head}/${tail}` },
      ...{ quote, span: { start, end: start + quote.length }, section: null, page: null, rule: 'reference/type-number-symbol' },
    });
  }
  const hash = index.toString(16).padStart(64, '0');
  return {
    ...base,
    source: { ...base.source, path: `plans/${index}.txt`, sha256: hash },
    text,
    references,
    tasks: base.tasks.map((task) => ({ ...task, references: [] })),
    shortReferences: [],
  };
}

/** Runs a check in a process of its own and tells its wall clock, processor time (seconds, all threads) and greatest memory (MB). */
function measure(inputs: string, report: string): { wall: number; processor: number; memory: number } {
  const program = `const { checkReferences } = await import(${JSON.stringify(build)});
    const { writeFileSync } = await import('node:fs');
    const started = performance.now();
    const report = await checkReferences([${JSON.stringify(inputs)}]);
    const wall = (performance.now() - started) / 1000;
    writeFileSync(${JSON.stringify(report)}, JSON.stringify(report));
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ wall, processor: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }));
}

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-check-'));
try {
  const inputs = join(folder, 'plans');
  const report = join(folder, 'report.json');
  const wrong = new Set<string>();
  let bytes = 0;
  for (let index = 0; index < plans; index++) {
    const below = join(inputs, String(Math.floor(index / 1000)));
    if (index % 1000 === 0) mkdirSync(below, { recursive: true });
    const json = JSON.stringify(planOf(index, wrong));
    bytes += Buffer.byteLength(json);
    writeFileSync(join(below, `${index}.json`), json);
  }
  const { wall, processor, memory } = measure(inputs, report);
  const { findings, references, documents: checked }: CheckReport = JSON.parse(readFileSync(report, 'utf8'));
  const found = findings.filter(({ code }) => code === 'conflicting-dates').map(({ key }) => key);
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} processors, Node ${process.version}`);
  console.log(
    `${checked.length} plans (${Math.round(bytes / 1e6)} MB), ${plans * citationsEach} citations of ${references.length} documents, ${findings.length} findings`,
  );
  console.log(`${wall.toFixed(1)} s on the clock, ${processor.toFixed(1)} s of processor time, at most ${Math.round(memory)} MB`);
  const missed = [...wrong].filter((key) => !found.includes(key));
  const spurious = found.filter((key) => key === null || !wrong.has(key));
  console.log(`wrong dates: ${wrong.size} documents, ${missed.length} missed, ${spurious.length} false alarms`);
  const limit = Math.max(5, (30 * plans) / 10_000);
  const isFast = processor / Math.min(2, availableParallelism()) <= limit && memory <= 1000;
  if (!isFast) console.error(`expected at most ${limit} s on two processors and 1000 MB`);
  process.exitCode = isFast && missed.length === 0 && spurious.length === 0 && checked.length === plans ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
