/**
 * The text of the first 256 kB, for telling formats apart: UTF-16 by its byte order mark, else UTF-8 with replacement characters;
 * without byte order mark and leading white space.
 */
export function textBeginning(buffer: Buffer): string {
  const head = buffer.subarray(0, 262_144);
  const encoding = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head).trimStart();
}

/** True where the whole file is one JSON value in brackets (an output of this program, for instance). */
export function isJson(beginning: string, buffer: Buffer): boolean {
  if (!/^[[{]\s*["{[\d\]}]/.test(beginning.slice(0, 1000))) return false;
  try {
    JSON.parse(buffer.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
