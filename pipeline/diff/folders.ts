import { basename } from 'node:path';
import type { DiffSide, FolderDiff, Plan } from '../../schemas/index.js';
import { expandInputs } from '../batch/inputs.js';
import { reportName } from '../batch/output-names.js';
import { generator } from '../generator.js';
import type { IngestOptions } from '../ingest.js';
import { IngestError } from '../ingest-error.js';
import { assign, type Fit } from './align/assign.js';
import { diffPlans } from './index.js';
import { readVersion } from './read-version.js';
import { wordKey } from './words/syllable.js';

/** Less than this in common, and two files are not versions of one plan. */
const leastFit = 0.5;

/**
 * Compares the plans of two folders, pairing them by what they are (issuer, title, period, and their words), never by file name. A file that
 * cannot be read is reported and costs no other.
 */
export async function compareFolders(oldFolder: string, newFolder: string, options: IngestOptions = {}): Promise<FolderDiff> {
  const failed: FolderDiff['failed'] = [];
  const [olds, news] = [await readAll(oldFolder, options, failed), await readAll(newFolder, options, failed)];
  const profiles = { old: olds.map(profileOf), new: news.map(profileOf) };
  const fits: Fit[] = olds.flatMap((_, left) =>
    news.flatMap((_, right) => {
      const worth = fitOf(profiles.old[left]!, profiles.new[right]!);
      return worth < leastFit ? [] : [{ left, right, worth }];
    }),
  );
  const diffs = assign(fits).map((fit) => ({ fit, diff: diffPlans(olds[fit.left]!, news[fit.right]!) }));
  const pairs = diffs.filter(({ diff }) => !diff.summary.unrelated).sort((a, b) => a.fit.left - b.fit.left);
  const lone = (plans: readonly Plan[], side: 'left' | 'right') =>
    plans.filter((_, at) => !pairs.some(({ fit }) => fit[side] === at)).map(sideOf);
  return {
    schemaVersion: '1',
    generator,
    pairs: pairs.map(({ diff }) => diff),
    removed: lone(olds, 'left'),
    added: lone(news, 'right'),
    failed,
  };
}

async function readAll(folder: string, options: IngestOptions, failed: FolderDiff['failed']): Promise<Plan[]> {
  const plans: Plan[] = [];
  for (const { path } of (await expandInputs([folder], undefined, ['.json'])).inputs) {
    if (basename(path) === reportName) continue;
    try {
      plans.push(await readVersion(path, options));
    } catch (error) {
      if (!(error instanceof IngestError)) throw error;
      failed.push({ path, code: error.code, message: error.message });
    }
  }
  return plans;
}

interface Profile {
  issuer: string | null;
  title: ReadonlySet<string> | null;
  period: string | null;
  words: ReadonlySet<string>;
}

const wordsOf = (text: string): Set<string> => new Set([...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => wordKey(word)));

function profileOf({ header: { issuer, title, period }, text }: Plan): Profile {
  return {
    issuer: issuer && [...wordsOf(issuer)].join(' '),
    title: title === null ? null : wordsOf(title),
    period: period && `${period.start}-${period.end}`,
    words: wordsOf(text),
  };
}

/** What two plans have in common: 0 to 2. What one of them does not say speaks neither for nor against them. */
function fitOf(one: Profile, other: Profile): number {
  const agree = (a: string | null, b: string | null) => (a === null || b === null ? 0 : a === b ? 0.25 : -0.25);
  const title = one.title && other.title ? dice(one.title, other.title) : dice(one.words, other.words);
  return 0.5 * title + 0.5 * dice(one.words, other.words) + agree(one.issuer, other.issuer) + agree(one.period, other.period);
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 1;
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);
}

const sideOf = ({ source: { path, sha256 }, header: { type, title, issuer, period } }: Plan): DiffSide => ({
  path,
  sha256,
  type,
  title,
  issuer,
  period,
});
