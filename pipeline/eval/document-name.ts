import { basename } from 'node:path';

const ending = /\.(?:json|txt|md|docx?|pdf|html?|rtf|odt|xlsx?|png|jpe?g|tiff?)$/i;

/** A document's name without folders and endings (two at most: `plan.pdf.json` is `plan`): what outputs are paired with gold by. */
export const stemOf = (path: string): string => fileName(path).replace(ending, '').replace(ending, '');

/** The file's name without folders, composed. */
export const fileName = (path: string): string => basename(path).normalize('NFC');

/** Whether a path ends with a name that may have folders before it: `a/b/source.docx` with `b/source.docx`, not with `ource.docx`. */
export function endsWithName(path: string, name: string): boolean {
  const [whole, part] = [path, name].map((text) => `/${text.split('\\').join('/').normalize('NFC').replace(/^\//, '')}`);
  return whole!.endsWith(part!);
}
