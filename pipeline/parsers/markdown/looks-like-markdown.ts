/** Marks that plain text does not hold, each with the number of times that makes it certain. */
const signs: readonly { pattern: RegExp; enough: number }[] = [
  { pattern: /^#{1,6} \S/gmu, enough: 1 },
  { pattern: /\*\*[^\s*][^*\n]{0,200}\*\*/gu, enough: 2 },
  { pattern: /^[ \t]{0,20}\|?[ \t]{0,20}:?-{3,999}:?[ \t]{0,20}\|[ \t]{0,20}:?-{3,999}:?[ \t]{0,20}(?:\||$)/gmu, enough: 1 },
  { pattern: /^\[\^[\p{L}\d-]{1,20}\]:/gmu, enough: 1 },
  { pattern: /^\s{0,12}\**\d{1,3}\\\./gmu, enough: 1 },
];

/** Whether a text is Markdown, judged by its marks alone: headings, bold marks, table rules, footnotes, escaped numbers. */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, 200_000);
  return signs.some(({ pattern, enough }) => [...sample.matchAll(pattern)].length >= enough);
}
