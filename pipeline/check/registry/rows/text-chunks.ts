import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The encoding that the first bytes of a file announce: UTF-8 but for the byte order marks of UTF-16. */
async function encodingOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0xff && buffer[1] === 0xfe ? 'utf-16le' : buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : 'utf-8';
  } finally {
    await handle.close();
  }
}

/** The text of a file in pieces, without its byte order mark and without its first `skipped` lines. */
export async function* textChunks(file: string, skipped = 0): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(file));
  let left = skipped;
  for await (const bytes of createReadStream(file) as AsyncIterable<Buffer>) {
    const text = decoder.decode(bytes, { stream: true });
    let from = 0;
    while (left > 0) {
      const end = text.indexOf('\n', from);
      if (end < 0) break;
      from = end + 1;
      left--;
    }
    if (left === 0 && from < text.length) yield text.slice(from);
  }
  const rest = decoder.decode();
  if (left === 0 && rest !== '') yield rest;
}

/** The lines of a file without their ends, each with its number from 1. */
export async function* textLines(file: string): AsyncGenerator<{ line: number; text: string }> {
  let line = 0;
  let rest = '';
  for await (const chunk of textChunks(file)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const text of lines) yield { line: ++line, text: text.replace(/\r$/u, '') };
  }
  if (rest !== '') yield { line: ++line, text: rest };
}
