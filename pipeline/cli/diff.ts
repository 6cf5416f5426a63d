import { stat } from 'node:fs/promises';
import type { PlanDiff } from '../../schemas/index.js';
import { jsonPatch } from '../diff/edit-script/json-patch.js';
import { compareFolders } from '../diff/folders.js';
import { compareInFull } from '../diff/index.js';
import { readVersion } from '../diff/read-version.js';
import { htmlPage } from '../diff/render/html.js';
import { markdownText } from '../diff/render/markdown.js';
import { terminalText } from '../diff/render/terminal.js';
import { diffSeries } from '../diff/series.js';
import { IngestError } from '../ingest-error.js';
import { print, say } from './output.js';

export interface DiffOptions {
  json?: boolean;
  md?: boolean;
  html?: boolean;
  patch?: boolean;
  all?: boolean;
  series?: boolean;
}

/** `kehoach diff`: 0 no substantive change, 1 substantive changes or unrelated documents, 2 trouble. */
export async function runDiff(paths: readonly string[], options: DiffOptions): Promise<number> {
  const forms = (['json', 'md', 'html', 'patch'] as const).filter((form) => options[form]);
  if (forms.length > 1) return wrongUse(`one of --${forms.join(', --')}, not several`);
  if (options.series ? paths.length < 2 : paths.length !== 2)
    return wrongUse(options.series ? 'a series needs two versions at least' : 'two versions, please (--series follows more)');
  try {
    if (options.series) return await runSeries(paths, options);
    const [old, current] = paths as [string, string];
    const folders = await Promise.all([old, current].map(isFolder));
    if (folders[0] !== folders[1]) return wrongUse('two files or two folders, not one of each');
    return folders[0] ? await runFolders(old, current, options) : await runFiles(old, current, options);
  } catch (error) {
    // 1 would say that there are changes.
    return wrongUse(error instanceof IngestError ? `${error.message} (${error.code})` : ((error as Error).stack ?? String(error)));
  }
}

async function runFiles(oldPath: string, newPath: string, options: DiffOptions): Promise<number> {
  const old = await readVersion(oldPath);
  const current = await readVersion(newPath);
  const { diff, rows } = compareInFull(old, current);
  if (options.patch) await print(asJson(jsonPatch(old, diff.script)));
  else if (options.json) await print(asJson(diff));
  else if (options.html) await print(htmlPage(diff, rows));
  else await print(forPeople(diff, options));
  return codeOf([diff]);
}

async function runSeries(paths: readonly string[], options: DiffOptions): Promise<number> {
  if (options.html || options.patch) return wrongUse('--series prints text, --md or --json');
  const versions = [];
  for (const path of paths) versions.push(await readVersion(path));
  const series = diffSeries(versions);
  await print(options.json ? asJson(series) : series.steps.map((step) => forPeople(step, options)).join('\n'));
  return codeOf(series.steps);
}

async function runFolders(old: string, current: string, options: DiffOptions): Promise<number> {
  if (options.html || options.patch) return wrongUse('folders are compared as text, --md or --json');
  const result = await compareFolders(old, current);
  const { pairs, removed, added, failed } = result;
  const lone = [...removed.map(({ path }) => `only in ${old}: ${path}`), ...added.map(({ path }) => `only in ${current}: ${path}`)];
  await print(
    options.json
      ? asJson(result)
      : [...pairs.map((pair) => forPeople(pair, options)), ...(lone.length > 0 ? [`${lone.join('\n')}\n`] : [])].join('\n'),
  );
  for (const { code, message } of failed) say(`kehoach: ${message} (${code})`);
  if (failed.length > 0) return 2;
  return lone.length > 0 ? 1 : codeOf(pairs);
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function forPeople(diff: PlanDiff, { md = false, all = false }: DiffOptions): string {
  const colours = process.stdout.isTTY === true && !('NO_COLOR' in process.env);
  return md ? markdownText(diff, { all }) : terminalText(diff, { all, colours });
}

const codeOf = (diffs: readonly PlanDiff[]): number => (diffs.some(({ summary }) => summary.unrelated || summary.substantive > 0) ? 1 : 0);

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

function wrongUse(message: string): number {
  say(`kehoach: ${message}`);
  return 2;
}
