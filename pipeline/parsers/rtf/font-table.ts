/** A font of the document. */
export interface RtfFont {
  name: string;
  /** `\fcharset`; null where it is not given. */
  charset: number | null;
}

/** Entries of the font table or the style sheet, which end with a semicolon. */
export interface EntryReader<E> {
  word(name: string, value: number | null): void;
  text(text: string): void;
  entries: Map<number, E>;
}

/** Reads the font table: numbers, character sets and names. */
export function fontTable(): EntryReader<RtfFont> {
  const entries = new Map<number, RtfFont>();
  let number = 0;
  let charset: number | null = null;
  let name = '';
  return {
    entries,
    word(word, value) {
      if (word === 'f' && value !== null) [number, charset, name] = [value, null, ''];
      else if (word === 'fcharset') charset = value;
    },
    text(text) {
      for (const character of text) {
        if (character !== ';') name += character;
        else {
          entries.set(number, { name: name.trim(), charset });
          name = '';
        }
      }
    },
  };
}

/** What the name of a paragraph style says. */
export interface RtfStyle {
  heading: boolean;
  contents: boolean;
}

const headingName = /^(?:heading|title|subtitle|tiêu đề)(?: \d)?$/iu;
const contentsName = /^toc \d$/iu;

/** Reads the names of the paragraph styles; an entry without a number is the style 0. */
export function styleSheet(): EntryReader<RtfStyle> {
  const entries = new Map<number, RtfStyle>();
  let number: number | null = 0;
  let name = '';
  return {
    entries,
    word(word, value) {
      if (word === 's') number = value;
      else if (/^(?:cs|ds|ts)$/u.test(word)) number = null;
    },
    text(text) {
      for (const character of text) {
        if (character !== ';') name += character;
        else {
          const trimmed = name.trim();
          if (number !== null) entries.set(number, { heading: headingName.test(trimmed), contents: contentsName.test(trimmed) });
          [number, name] = [0, ''];
        }
      }
    },
  };
}
