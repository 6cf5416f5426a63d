/**
 * Speed and memory of reading PDF and DOCX files, side by side with other readers: node --import tsx test/bench-pdf.ts [seconds].
 * Each reader runs in a process of its own over the same fixtures, first one round that is not counted. Prints wall and processor time, so that a
 * busy machine shows, and the stages that the time of this project's PDF reader goes to. A reader that is not installed is named and left out.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Read, readers, stages } from './peers/file-readers.js';

const self = fileURLToPath(import.meta.url);
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** What one reader did in its process. Times are milliseconds, memory is megabytes. */
interface Figures {
  documents: number;
  pages: number;
  wall: number;
  processor: number;
  memory: number;
}

const samplesOf = (ending: string) =>
  readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('malformed'))
    .sort()
    .map((name) => join(fixtures, name));

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs a reader in this process for so many seconds of processor time, whole rounds. */
async function run(read: Read, files: readonly string[], seconds: number): Promise<Figures> {
  const inputs = files.map((path) => ({ path, bytes: readFileSync(path) }));
  const round = async () => {
    let pages = 0;
    for (const { path, bytes } of inputs) pages += await read(Uint8Array.from(bytes), path);
    return pages;
  };
  await round();
  const [wall, processor] = [performance.now(), processorTime()];
  const figures: Figures = { documents: 0, pages: 0, wall: 0, processor: 0, memory: 0 };
  do {
    figures.pages += await round();
    figures.documents += inputs.length;
    figures.wall = performance.now() - wall;
    figures.processor = processorTime() - processor;
  } while (figures.processor < seconds * 1000 && figures.wall < seconds * 8000);
  return { ...figures, memory: process.resourceUsage().maxRSS / 1024 };
}

/** The same for a program that is called once for each file; its times and memory are told by GNU time. */
function runProgram(command: readonly string[], files: readonly string[], pages: number): Figures | null {
  const timer = '/usr/bin/time';
  const call = (file: string) =>
    spawnSync(timer, ['-f', '%e %U %S %M', ...command, file, '-'], { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const figures: Figures = { documents: files.length, pages, wall: 0, processor: 0, memory: 0 };
  for (const file of files) {
    const { status, stderr } = call(file);
    const told = /(?<wall>[\d.]+) (?<user>[\d.]+) (?<system>[\d.]+) (?<memory>\d+)\s*$/.exec(stderr ?? '')?.groups;
    if (status !== 0 || !told) return null;
    figures.wall += 1000 * Number(told['wall']);
    figures.processor += 1000 * (Number(told['user']) + Number(told['system']));
    figures.memory = Math.max(figures.memory, Number(told['memory']) / 1024);
  }
  return figures;
}

function print(name: string, figures: Figures | null, what: 'pages' | 'documents'): void {
  if (!figures) {
    console.log(`${name.padEnd(46)} not installed, or failed`);
    return;
  }
  const rate = (time: number) => ((1000 * figures[what]) / Math.max(1, time)).toFixed(what === 'pages' ? 0 : 1).padStart(9);
  console.log(`${name.padEnd(46)}${rate(figures.wall)}${rate(figures.processor)}${figures.memory.toFixed(0).padStart(10)}`);
}

/** Runs one reader in a process of its own; null where it cannot be loaded or fails. */
function apart(name: string, seconds: number): Figures | null {
  const answer = spawnSync(process.execPath, ['--no-warnings', '--import', 'tsx', self, String(seconds), name], {
    encoding: 'utf8',
    cwd: join(fixtures, '..'),
  });
  const last = answer.stdout.trim().split('\n').at(-1) ?? '';
  return answer.status === 0 && last.startsWith('{') ? (JSON.parse(last) as Figures) : null;
}

const seconds = Number(process.argv[2] ?? 3);
const only = readers.find(({ name }) => name === process.argv[3]);
if (only) console.log(JSON.stringify(await run(await only.load(), samplesOf(only.ending), seconds)));
else {
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
  for (const [ending, what] of [
    ['.pdf', 'pages'],
    ['.docx', 'documents'],
  ] as const) {
    const files = samplesOf(ending);
    console.log(
      `\n${`${files.length} ${ending} files`.padEnd(46)}${`${what}/s`.padStart(9)}${'by CPU'.padStart(9)}${'peak MB'.padStart(10)}`,
    );
    for (const { name } of readers.filter((reader) => reader.ending === ending)) print(name, apart(name, seconds), what);
    if (ending === '.pdf') {
      const pages = (await stages(files)).pages;
      print('pdftotext -layout (a process each file)', runProgram(['pdftotext', '-layout'], files, pages), what);
    }
  }
  const { pages, times } = await stages(samplesOf('.pdf'));
  console.log('\nwhere the time of a page goes (processor time)');
  for (const [stage, time] of Object.entries(times)) console.log(`  ${stage.padEnd(44)}${(time / pages).toFixed(2).padStart(9)} ms`);
  console.log(`  (${execFileSync('uname', ['-sr'], { encoding: 'utf8' }).trim()})`);
}
