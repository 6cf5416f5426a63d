import type { ScanAction, ScanItem } from '../../schemas/index.js';
import { IngestError } from '../ingest-error.js';
import { detectFormat, endingDiagnostic } from '../parsers/detect.js';
import type { ParserOptions } from '../parsers/options.js';
import { readInput } from '../read-file.js';
import { shownPath } from '../shown-path.js';
import { withTimeLimit } from '../time-limit.js';
import { documentState } from './document-state.js';
import type { Glance } from './glance.js';
import { glanceAtFile } from './glance-at-file.js';
import { languageOf } from './language.js';

/** What one file is scanned with. */
export interface ScanFileOptions {
  maxBytes: number;
  /** Milliseconds. */
  timeout: number;
  parsing: ParserOptions;
}

/** Time that recognition takes for a page (seconds, one processor): what the shipped recogniser and that of the system need at 200 dpi. */
const secondsAPage = { 'tesseract.js': 7, system: 4 } as const;

/** Encodings that a text file may be in without anything to convert. */
const current = new Set(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']);

function actionFor({ toRecognise, encoding }: Glance, { ocrEngine }: ParserOptions): ScanAction {
  if (toRecognise > 0) return { kind: 'recognise', pages: toRecognise, seconds: toRecognise * secondsAPage[ocrEngine] };
  return encoding !== null && !current.has(encoding.toLowerCase()) ? { kind: 'convert', from: encoding } : { kind: 'read' };
}

/** A file of pictures without text is refused only where recognition is switched off. */
function refuseWithoutText({ textLayer, toRecognise }: Glance, file: string): void {
  if (textLayer === null || toRecognise > 0 || textLayer.native + textLayer.ocr > 0) return;
  throw new IngestError(
    'no-text',
    file,
    'its pages hold no text; text recognition (OCR) is switched off, or there is nothing to recognise',
  );
}

/** Says what a file is and what `extract` will do with it. Reads it, but runs no character recognition; never throws for what a file is. */
export async function scanFile(path: string, options: ScanFileOptions): Promise<ScanItem> {
  const file = shownPath(path);
  const item: ScanItem = {
    file,
    bytes: null,
    format: null,
    wrongEnding: false,
    pages: null,
    textLayer: null,
    encoding: null,
    language: null,
    protection: null,
    state: { kind: 'unknown', evidence: null },
    action: { kind: 'read' },
  };
  const look = async (): Promise<void> => {
    const bytes = await readInput(path, file, options.maxBytes);
    item.bytes = bytes.length;
    const format = detectFormat(bytes, file);
    item.format = format;
    item.wrongEnding = endingDiagnostic(format, file) !== null;
    const glance = await glanceAtFile(format, bytes, file, options.parsing);
    const { pages, textLayer, encoding, text, restricted, digitallySigned } = glance;
    Object.assign(item, { pages, textLayer, encoding, protection: restricted ? 'permissions' : null });
    item.language = languageOf(text);
    item.state = documentState(text, digitallySigned);
    refuseWithoutText(glance, file);
    item.action = actionFor(glance, options.parsing);
  };
  try {
    await withTimeLimit(look, file, options.timeout);
  } catch (error) {
    const known = error instanceof IngestError;
    const message = known
      ? error.message.slice(file.length + 2)
      : `the parser failed: ${error instanceof Error ? error.message : String(error)}`;
    const code = known ? error.code : 'parser-crash';
    return { ...item, protection: code === 'encrypted-file' ? 'password' : item.protection, action: { kind: 'refuse', code, message } };
  }
  return item;
}
