/**
 * Speed and memory of the build: npm run bench [-- --smoke]. Prints the machine with the figures. With --smoke it takes fewer documents
 * and fails below very low marks, so that only a great loss is told.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const smoke = process.argv.includes('--smoke');
const root = fileURLToPath(new URL('..', import.meta.url));
const build = join(root, 'dist', 'pipeline');
const { ingest, ingestMany } = (await import(join(build, 'index.js'))) as typeof import('../pipeline/index.js');
const failures: string[] = [];

function figure(what: string, value: number, unit: string, isFine = true): void {
  console.log(`${what.padEnd(44)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}`);
  if (!isFine) failures.push(what);
}

interface Sample {
  path: string;
  bytes: Uint8Array;
}
const load = (folder: string, endings: readonly string[]): Sample[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.includes(extname(name)) && !name.includes('malformed'))
    .map((path) => ({ path, bytes: readFileSync(join(root, folder, path)) }));

/** Documents a second of processor time (other work on the machine does not count), after a first round that is not counted. */
async function rate(samples: readonly Sample[], seconds: number): Promise<number> {
  const round = async () => {
    for (const { path, bytes } of samples) await ingest({ path, bytes: Uint8Array.from(bytes) });
  };
  await round();
  const started = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  let documents = 0;
  while (used() < seconds) {
    await round();
    documents += samples.length;
  }
  return documents / used();
}

/** Reads so many different copies of the seeds as a batch; documents a second, and the greatest memory of the whole process in MB. */
async function batch(seeds: readonly Sample[], count: number): Promise<{ rate: number; memory: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    for (let index = 0; index < count; index++) {
      const { bytes, path } = seeds[index % seeds.length]!;
      writeFileSync(join(folder, `${index}-${path}`), Buffer.concat([bytes, Buffer.from(`\n\n${index}\n`)]));
    }
    const started = performance.now();
    let read = 0;
    for await (const result of ingestMany([folder])) if (result.status === 'ok') read += 1;
    if (read !== count) failures.push(`${count - read} documents of the batch failed`);
    return { rate: count / ((performance.now() - started) / 1000), memory: process.resourceUsage().maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The best of several starts, in milliseconds. */
function startTime(...args: string[]): number {
  const times = Array.from({ length: smoke ? 3 : 10 }, () => {
    const started = performance.now();
    execFileSync(process.execPath, [join(build, 'cli.js'), ...args], { stdio: 'ignore' });
    return performance.now() - started;
  });
  return Math.min(...times);
}

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}\n`);
const help = startTime('--help');
figure('--help, best start', help, 'ms', help < 1000);
const seeds = load('seeds', ['.txt']);
const { rate: batchRate, memory } = await batch(seeds, smoke ? 100 : 2000);
figure(`batch of ${smoke ? 100 : 2000} text documents, all cores`, batchRate, 'documents/s');
figure('  greatest memory of the process', memory, 'MB', memory < 600);
const text = await rate(seeds, smoke ? 1 : 5);
figure('text (the seeds), one core', text, 'documents/s', text > 2);
for (const ending of ['.docx', '.pdf', '.md']) {
  const samples = load('fixtures', [ending]);
  if (samples.length > 0) figure(`${ending} (${samples.length} fixtures), one core`, await rate(samples, smoke ? 0.5 : 5), 'documents/s');
}
if (failures.length > 0) {
  console.error(`too slow, too large or failed: ${failures.join('; ')}`);
  process.exitCode = 1;
}
