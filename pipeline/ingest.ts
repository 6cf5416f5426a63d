import { extract } from '../extractors/index.js';
import { Plan, type Source } from '../schemas/index.js';
import { assemble } from './assemble.js';
import { IngestError } from './ingest-error.js';
import { normalise } from './normalise/index.js';
import { detectFormat, endingDiagnostic } from './parsers/detect.js';
import { parserFor } from './parsers/index.js';
import { defaultParserOptions, type ParserOptions } from './parsers/options.js';
import type { ParsedSource, Parser } from './parsers/parsed.js';
import { defaultMaxBytes, readInput, refuseTooLarge, sha256 } from './read-file.js';
import { shownPath } from './shown-path.js';
import { type Countdown, defaultTimeout, withTimeLimit } from './time-limit.js';

/** A path, or bytes with the path (or name) that they are to be known by. */
export type IngestInput = string | { bytes: Uint8Array; path: string };

export interface IngestOptions {
  /** Larger inputs are refused as `too-large`; 100 MB unless given. */
  maxBytes?: number;
  /**
   * Milliseconds for reading and parsing, then `timeout`; 120 s unless given, 0 for no limit. Each page recognised from a picture begins the time
   * anew. Only a batch can also stop work that never yields.
   */
  timeout?: number;
  /** The input is a phrase or a passage, no whole document: nothing in it is taken for a letterhead or a title. */
  fragment?: boolean;
  /** How pictures of text are read, and the bounds on one file. */
  parsing?: Partial<ParserOptions>;
}

/**
 * Reads one document and returns its validated plan. The same bytes and path always give the same plan.
 * Throws IngestError where there is no document to speak of; everything else that is wrong becomes a diagnostic in the plan.
 */
export async function ingest(input: IngestInput, options: IngestOptions = {}): Promise<Plan> {
  const path = shownPath(typeof input === 'string' ? input : input.path);
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const read = async ({ signal, restart }: Countdown) => {
    const bytes = typeof input === 'string' ? await readInput(input, path, maxBytes) : input.bytes;
    refuseTooLarge(bytes.length, path, maxBytes);
    const format = detectFormat(bytes, path);
    // Hashed first: some parsers take the bytes over.
    const identity = { path, sha256: sha256(bytes), bytes: bytes.length };
    const onPage: ParserOptions['onPage'] = (page, pages) => {
      restart();
      options.parsing?.onPage?.(page, pages);
    };
    const parsing = { ...defaultParserOptions, ...options.parsing, onPage, signal };
    return { format, identity, parsed: await parse(await parserFor(format), bytes, path, parsing) };
  };
  const { format, identity, parsed } = await withTimeLimit(read, path, options.timeout ?? defaultTimeout);
  const { mediaType, textLayer, encoding, pages } = parsed;
  const source: Source = { ...identity, mediaType, pages: pages === null ? null : pages.length, textLayer, encoding };
  const { document, diagnostics } = normalise(parsed);
  const ending = endingDiagnostic(format, path);
  return Plan.parse(assemble(source, document, extract(document, options.fragment), ending ? [ending, ...diagnostics] : diagnostics));
}

/** The parser boundary: whatever a parser throws that is no IngestError is a crash of that parser, and costs this document only. */
async function parse(parser: Parser, bytes: Uint8Array, path: string, options: ParserOptions): Promise<ParsedSource> {
  try {
    return await parser(bytes, path, options);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError('parser-crash', path, `the parser failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
