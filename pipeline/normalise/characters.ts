/** Characters that look like a Vietnamese letter but are another one: Icelandic eth for đ, African d for Đ, gha for ư (a Word 2010 glyph error). */
const lookalikes: Record<string, string> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ƣ: 'ư', Ƣ: 'Ư' };

/** Text without meaning of its own: soft hyphens, zero-width characters, byte order marks, control characters other than white space. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u0008\u000e-\u001f\u007f]/gu;

/**
 * Brings the characters of one word or paragraph into the form that every reader may rely on: NFC, `Đ` never `Ð`, no invisible characters,
 * U+FFFE (a hyphen at a line end, as pdfium reports it) as `-`, every kind of space as one space. Dashes stay as printed.
 */
export function normaliseCharacters(text: string): string {
  return text
    .replace(/[\ufffe\u0002]/g, '-')
    .replace(invisible, '')
    .replace(/\u2011/g, '-')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .replace(/[ÐƉðƣƢ]/g, (letter) => lookalikes[letter]!);
}
