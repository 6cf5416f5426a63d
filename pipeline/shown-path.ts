import { isAbsolute, normalize, sep } from 'node:path';

/** A path as it stands in outputs and messages: as given, with `/` between folders and without `./`; never made absolute. */
export function shownPath(path: string): string {
  const tidy = isAbsolute(path) ? path : normalize(path);
  return sep === '/' ? tidy : tidy.split(sep).join('/');
}
