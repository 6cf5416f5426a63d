import type { ScanItem, ScanReport } from '../../schemas/index.js';
import { expandInputs } from '../batch/inputs.js';
import { generator } from '../generator.js';
import { defaultParserOptions, type ParserOptions } from '../parsers/options.js';
import { defaultMaxBytes } from '../read-file.js';
import { defaultTimeout } from '../time-limit.js';
import { scanFile } from './scan-file.js';

export interface ScanOptions {
  /** Larger files will be refused; 100 MB unless given. */
  maxBytes?: number;
  /** Milliseconds for one file; 120 s unless given. */
  timeout?: number;
  /** How `extract` will be asked to read pictures of text, and the bounds on one file. */
  parsing?: Partial<ParserOptions>;
  /** Called for each file when it was looked at. */
  onFile?: (item: ScanItem) => void;
}

/**
 * Says for files, folders and globs what each file is (format by content, pages, text layer, encoding, draft or signed) and what `extract`
 * will do with it. Files are looked at one after the other; no character recognition is run. A file that will be refused is an item with its reason.
 */
export async function scanFiles(paths: readonly string[], options: ScanOptions = {}): Promise<ScanReport> {
  const { inputs } = await expandInputs(paths);
  const each = {
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    timeout: options.timeout ?? defaultTimeout,
    parsing: { ...defaultParserOptions, ...options.parsing },
  };
  const items: ScanItem[] = [];
  for (const { path } of inputs) {
    const item = await scanFile(path, each);
    items.push(item);
    options.onFile?.(item);
  }
  const refused = items.filter(({ action }) => action.kind === 'refuse').length;
  const seconds = items.reduce((sum, { action }) => sum + (action.kind === 'recognise' ? action.seconds : 0), 0);
  return { schemaVersion: '1', generator, files: items.length, readable: items.length - refused, refused, seconds, items };
}
