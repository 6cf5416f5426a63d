import { createHash } from 'node:crypto';
import { shownPath } from '../shown-path.js';
import type { BatchInput } from './inputs.js';

/** Files of a run that are no outputs of documents. */
export const reportName = 'batch.json';
export const streamName = 'plans.ndjson';

/**
 * Where each input's output goes, relative to the output folder: the input's name with its ending and `.json` (`a/b.txt` gives
 * `a/b.txt.json`). Names that would meet (also on a disk that ignores case or composition), take a reserved name, or are too long for a
 * disk get eight hexadecimal digits of the hash of the input's path, so that the name depends on no order.
 */
export function outputNames(inputs: readonly BatchInput[]): string[] {
  const plain = inputs.map(({ name }) => `${shownPath(name)}.json`);
  const takers = new Map<string, number>([
    [reportName, 1],
    [streamName, 1],
  ]);
  for (const name of plain) takers.set(sameDiskName(name), (takers.get(sameDiskName(name)) ?? 0) + 1);
  return plain.map((name, index) => {
    const clashes = takers.get(sameDiskName(name))! > 1;
    return clashes || lastPart(name).bytes > 240 ? withHash(name, inputs[index]!.path) : name;
  });
}

const sameDiskName = (name: string): string => name.normalize('NFC').toLowerCase();

function lastPart(name: string): { folder: string; file: string; bytes: number } {
  const at = name.lastIndexOf('/') + 1;
  const file = name.slice(at);
  return { folder: name.slice(0, at), file, bytes: Buffer.byteLength(file) };
}

function withHash(name: string, path: string): string {
  const { folder, file } = lastPart(name);
  const hash = createHash('sha256').update(shownPath(path)).digest('hex').slice(0, 8);
  let stem = [...file.replace(/\.json$/, '')];
  while (Buffer.byteLength(stem.join('')) > 220) stem = stem.slice(0, -1);
  return `${folder}${stem.join('')}-${hash}.json`;
}
