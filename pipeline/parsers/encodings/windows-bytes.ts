/**
 * Windows-1252 from 0x80 to 0x9f; the five codes that it does not use are controls. Written out because the `windows-1252` decoder of some
 * versions of Node reads these bytes as Latin-1.
 */
const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const specials = new Map(middle.split('').map((character, i) => [character, 0x80 + i]));

/** Glyph names of PDF fonts give these codes other characters than Windows does. */
const otherNames: Readonly<Record<string, number>> = { '\u2212': 0xad, '\u2219': 0xb7, '\u03bc': 0xb5 };

/**
 * The byte that a character stands for in text that was read as Windows-1252 (or Latin-1) although it is in another encoding: 0 to 255,
 * also for the private-use codes U+F020 to U+F0FF of symbol fonts; null for every other character.
 */
export function windowsByte(character: string): number | null {
  const code = character.charCodeAt(0);
  if (character.length !== 1) return null;
  if (code < 0x100) return code;
  if (code >= 0xf020 && code <= 0xf0ff) return code - 0xf000;
  return specials.get(character) ?? otherNames[character] ?? null;
}

/** Bytes as the characters of Windows-1252. */
export function windowsText(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/gu, (control) => middle[control.charCodeAt(0) - 0x80]!);
}
