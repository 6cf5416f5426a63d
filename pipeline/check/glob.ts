/** Whether a path with `/` fits a glob: `*` and `?` stay within one folder, `**` spans folders; a glob without `/` fits the file name alone. */
export function fitsGlob(path: string, glob: string): boolean {
  if (!glob.includes('/') && glob !== '**') return fitsName(path.slice(path.lastIndexOf('/') + 1), glob);
  return fitsFolders(path.replace(/^\.\//u, '').split('/'), glob.replace(/^\.\//u, '').split('/'));
}

/** Each prefix of the pattern is matched against all prefixes of the path at once, so that the time is their product. */
function fitsFolders(parts: readonly string[], patterns: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const pattern of patterns) {
    const next = new Set<number>();
    for (const at of reached) {
      if (pattern === '**') for (let end = at; end <= parts.length; end++) next.add(end);
      else if (at < parts.length && fitsName(parts[at]!, pattern)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(parts.length);
}

function fitsName(name: string, pattern: string): boolean {
  const letters = [...name.normalize('NFC')];
  let reached = new Set([0]);
  for (const sign of pattern.normalize('NFC')) {
    const next = new Set<number>();
    for (const at of reached) {
      if (sign === '*') for (let end = at; end <= letters.length; end++) next.add(end);
      else if (at < letters.length && (sign === '?' || sign === letters[at])) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(letters.length);
}
