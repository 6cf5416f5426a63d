import { shownPath } from '../shown-path.js';
import { Gold } from './gold.js';
import { checked, jsonFiles, readJson, UnusableFile } from './json-files.js';

/** A gold file and where it was read. */
export interface GoldFile {
  file: string;
  gold: Gold;
}

/** Reads gold files and folders of them. Throws one UnusableFile that names every file that is no gold, with the reason. */
export async function readGold(args: readonly string[]): Promise<GoldFile[]> {
  const files = await jsonFiles(args);
  if (files.length === 0) throw new UnusableFile(`${args.map(shownPath).join(', ')}: no gold files (.json) found`);
  const problems: string[] = [];
  const read: GoldFile[] = [];
  for (const file of files) {
    try {
      read.push({ file, gold: checked(Gold, await readJson(file), file, 'gold') });
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      problems.push(error.message);
    }
  }
  const twice = read.filter(({ gold }, at) => read.findIndex((other) => other.gold.doc === gold.doc) < at);
  problems.push(...twice.map(({ file, gold }) => `${shownPath(file)}: there is another gold file for ${gold.doc}`));
  if (problems.length > 0) throw new UnusableFile(problems.join('\n'));
  return read;
}
