/** Whether a path with `/` fits a glob: `*` and `?` stay within one folder, `**` spans folders; a glob without `/` fits the file name alone. */
export function fitsGlob(path: string, glob: string): boolean {
  if (!glob.includes('/') && glob !== '**') return fitsName(path.slice(path.lastIndexOf('/') + 1), glob);
  return fits(path.replace(/^\.\//u, '').split('/'), glob.replace(/^\.\//u, '').split('/'), '**', fitsName);
}

const fitsName = (name: string, pattern: string): boolean =>
  fits([...name.normalize('NFC')], [...pattern.normalize('NFC')], '*', (letter, sign) => sign === '?' || sign === letter);

/**
 * Whether parts fit patterns one by one, `any` standing for none or more of them. All ways are followed at once: the time is at most the
 * product of both lengths.
 */
function fits(
  parts: readonly string[],
  patterns: readonly string[],
  any: string,
  fitsOne: (part: string, pattern: string) => boolean,
): boolean {
  let reached = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    if (pattern === any) for (let end = Math.min(...reached); end <= parts.length; end++) next.add(end);
    else for (const at of reached) if (at < parts.length && fitsOne(parts[at]!, pattern)) next.add(at + 1);
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(parts.length);
}
