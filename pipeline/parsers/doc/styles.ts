import { type Bytes, noBytes } from './bytes.js';
import { type CharacterForm, characterForm, plainForm } from './character-form.js';
import { type Modifier, modifiersIn } from './modifiers.js';
import { type ParagraphForm, paragraphForm, plainParagraph } from './paragraph-form.js';

/** A style with everything that it inherits. */
export interface Style {
  characters: CharacterForm;
  paragraph: ParagraphForm;
  heading: boolean;
  /** A style of the lines of a table of contents. */
  contents: boolean;
}

/** The styles of a document by number. */
export interface StyleSheet {
  paragraph(style: number): Style;
  /** What a character style changes, with what it inherits. */
  character(style: number): readonly Modifier[];
  /** What a table style says about its tables, with what it inherits. */
  table(style: number): readonly Modifier[];
}

/** One style as it is stored ([MS-DOC] 2.9.260 STD). */
interface StoredStyle {
  /** Number of the built-in style that it is; the same in every language. */
  builtIn: number;
  kind: number;
  base: number;
  paragraph: readonly Modifier[];
  characters: readonly Modifier[];
  table: readonly Modifier[];
}

const paragraphKind = 1;
const tableKind = 3;
const listKind = 4;
const isHeading = (builtIn: number) => (builtIn >= 1 && builtIn <= 9) || builtIn === 62 || builtIn === 74;
const isContents = (builtIn: number) => builtIn >= 19 && builtIn <= 27;

/** The lists of modifiers of a style, each behind its length and on an even byte. */
function modifierLists(entry: Bytes, start: number, count: number): Uint8Array[] {
  const lists: Uint8Array[] = [];
  for (let at = start; lists.length < count && at + 2 <= entry.length; ) {
    const length = Math.min(entry.u16(at), entry.length - at - 2);
    lists.push(entry.slice(at + 2, length).array);
    at += 2 + length + (length & 1);
  }
  return lists;
}

function readStyle(entry: Bytes, baseBytes: number): StoredStyle | null {
  if (entry.length < baseBytes + 2 || baseBytes < 8) return null;
  const kind = entry.u16(2) & 15;
  const nameEnd = baseBytes + 2 + entry.u16(baseBytes) * 2 + 2;
  const lists = modifierLists(entry, nameEnd + (nameEnd & 1), entry.u16(4) & 15);
  const afterStyle = (list: Uint8Array | undefined) => modifiersIn((list ?? new Uint8Array(0)).subarray(2));
  const plain = (list: Uint8Array | undefined) => modifiersIn(list ?? new Uint8Array(0));
  const stored = { builtIn: entry.u16(0) & 0xfff, kind, base: entry.u16(2) >> 4, paragraph: [], characters: [], table: [] };
  if (kind === paragraphKind) return { ...stored, paragraph: afterStyle(lists[0]), characters: plain(lists[1]) };
  if (kind === tableKind) return { ...stored, table: plain(lists[0]), paragraph: afterStyle(lists[1]), characters: plain(lists[2]) };
  return kind === listKind ? { ...stored, paragraph: afterStyle(lists[0]) } : { ...stored, characters: plain(lists[0]) };
}

function readStored(sheet: Bytes, header: Bytes): (StoredStyle | null)[] {
  const stored: (StoredStyle | null)[] = [];
  const [count, baseBytes] = [header.u16(0), header.u16(2)];
  for (let at = 2 + header.length; stored.length < count && at + 2 <= sheet.length; ) {
    const length = Math.min(sheet.u16(at), sheet.length - at - 2);
    stored.push(length === 0 ? null : readStyle(sheet.slice(at + 2, length), baseBytes));
    at += 2 + length;
  }
  return stored;
}

/** Reads the style sheet of a document ([MS-DOC] 2.9.271 STSH); without one every style is plain. Throws DamagedStructure. */
export function readStyles(sheet: Bytes): StyleSheet {
  const header = sheet.length < 2 ? noBytes : sheet.slice(2, sheet.u16(0));
  const stored = header.length < 18 ? [] : readStored(sheet, header);
  const fonts = header.length < 18 ? plainForm.fonts : { ascii: header.u16(12), others: header.u16(16) };

  /** A style and those that it is based on, the most general first. */
  const family = (style: number): StoredStyle[] => {
    const found: StoredStyle[] = [];
    for (let at: StoredStyle | null | undefined = stored[style]; at && !found.includes(at) && found.length < 20; at = stored[at.base])
      found.unshift(at);
    return found;
  };
  const noStyle = () => [];
  const resolve = (number: number): Style => {
    const styles = family(number);
    const start: Style = { characters: { ...plainForm, fonts }, paragraph: plainParagraph, heading: false, contents: false };
    return styles.reduce<Style>(
      (inherited, own) => ({
        characters: characterForm(inherited.characters, own.characters, noStyle),
        paragraph: paragraphForm(inherited.paragraph, own.paragraph),
        heading: inherited.heading || isHeading(own.builtIn),
        contents: isContents(own.builtIn),
      }),
      start,
    );
  };
  const resolved = new Map<number, Style>();
  return {
    paragraph(style) {
      const known = resolved.get(style) ?? resolve(style);
      resolved.set(style, known);
      return known;
    },
    character: (style) => family(style).flatMap((own) => own.characters),
    table: (style) => family(style).flatMap((own) => own.table),
  };
}
