import type { NumberLevel, NumberList } from '../word/number-list.js';
import type { Bytes } from './bytes.js';
import { type Modifier, modifiersIn } from './modifiers.js';

/** The lists of a document, by the number that its paragraphs give them (from 1). */
export interface Lists {
  lists: ReadonlyMap<string, NumberList>;
  /** How the number of a list and level is printed, on top of the form of the paragraph mark. */
  form(list: number, level: number): readonly Modifier[];
}

interface StoredLevel {
  level: NumberLevel;
  characters: readonly Modifier[];
}

/** Number forms by their code ([MS-OSHARED] 2.2.1.3 MSONFC), named as in WordprocessingML; those left out count as decimal. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  6: 'cardinalText',
  22: 'decimalZero',
  23: 'bullet',
  27: 'decimalEnclosedParen',
  56: 'vietnameseCounting',
  255: 'none',
};

const levelsOfList = 9;
const nothingBehind = 2;

/** Level numbers stand in the text as the characters 0 to 8. */
const template = (text: string): string => text.replace(/[\0-\x08]/gu, (place) => `%${place.charCodeAt(0) + 1}`);

/** Reads one level of a list ([MS-DOC] 2.9.150 LVL), and where the next one begins. */
function readLevel(table: Bytes, at: number): { stored: StoredLevel; end: number } {
  const flags = table.u8(at + 5);
  const [characterBytes, paragraphBytes] = [table.u8(at + 24), table.u8(at + 25)];
  const textAt = at + 28 + paragraphBytes + characterBytes;
  const length = table.u16(textAt);
  const level: NumberLevel = {
    start: table.i32(at),
    format: formats[table.u8(at + 4)] ?? 'decimal',
    text: template(table.utf16(textAt + 2, length)),
    restart: (flags & 8) === 0 ? null : table.u8(at + 26),
    legal: (flags & 4) !== 0,
    tight: table.u8(at + 15) === nothingBehind,
    style: null,
  };
  const characters = modifiersIn(table.slice(at + 28 + paragraphBytes, characterBytes).array);
  return { stored: { level, characters }, end: textAt + 2 + length * 2 };
}

/** Reads the definitions of the lists, by their identity; their levels stand behind the structure that names them. */
function readDefinitions(table: Bytes, at: number): Map<number, StoredLevel[]> {
  const definitions = new Map<number, StoredLevel[]>();
  const count = table.u16(at);
  let levelsAt = at + 2 + count * 28;
  for (let index = 0; index < count; index++) {
    const entry = table.slice(at + 2 + index * 28, 28);
    const simple = (entry.u8(26) & 1) !== 0;
    const levels: StoredLevel[] = [];
    while (levels.length < (simple ? 1 : levelsOfList)) {
      const { stored, end } = readLevel(table, levelsAt);
      levels.push(stored);
      levelsAt = end;
    }
    definitions.set(entry.i32(0), levels);
  }
  return definitions;
}

interface ListUse {
  definition: number;
  levels: StoredLevel[];
  overrides: Map<number, number>;
}

/** Reads the lists that paragraphs name ([MS-DOC] 2.9.144 PlfLfo): a definition, with levels and starts of their own. */
function readUses(uses: Bytes, definitions: ReadonlyMap<number, StoredLevel[]>): ListUse[] {
  const count = uses.length < 4 ? 0 : uses.u32(0);
  const found: ListUse[] = [];
  let at = 4 + count * 16;
  for (let index = 0; index < count; index++) {
    const entry = uses.slice(4 + index * 16, 16);
    const definition = entry.i32(0);
    const use: ListUse = { definition, levels: [...(definitions.get(definition) ?? [])], overrides: new Map() };
    found.push(use);
    at += 4;
    for (let change = 0; change < entry.u8(12); change++) {
      const flags = uses.u32(at + 4);
      const level = flags & 15;
      if ((flags & 0x10) !== 0 && (flags & 0x20) === 0) use.overrides.set(level, uses.i32(at));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const { stored, end } = readLevel(uses, at);
      use.levels[level] = stored;
      if ((flags & 0x10) !== 0) use.overrides.set(level, stored.level.start);
      at = end;
    }
  }
  return found;
}

/** Reads the lists of a document from its table stream: where the definitions begin, and the structure of their uses. */
export function readLists(table: Bytes, definitionsAt: number | null, uses: Bytes): Lists {
  const stored = readUses(uses, definitionsAt === null ? new Map() : readDefinitions(table, definitionsAt));
  const lists = new Map<string, NumberList>(
    stored.map(({ definition, levels, overrides }, index) => [
      String(index + 1),
      { counters: String(definition), levels: levels.map(({ level }) => level), overrides },
    ]),
  );
  return { lists, form: (list, level) => stored[list - 1]?.levels[level]?.characters ?? [] };
}
