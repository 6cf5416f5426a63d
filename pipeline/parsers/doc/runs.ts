import { legacyFont } from '../encodings/legacy-fonts.js';
import { letterCode, mayBeLetter } from '../word/optional-hyphen.js';
import { symbolText } from '../word/symbols.js';
import type { WordNode } from '../word/word-model.js';
import type { CharacterForm } from './character-form.js';
import type { Contents } from './contents.js';

/** A text of one font; its value is what the font shows, once the letters of old encodings are read. */
export interface FontText {
  node: { type: 'text'; value: string };
  /** null for what is in no font. */
  font: string | null;
  capitals: boolean;
}

/** What the characters of a run become. */
export interface ReadRun {
  nodes: WordNode[];
  texts: FontText[];
  /** Positions of shapes, which may hold text. */
  shapes: number[];
}

const noteMark = '\x02';
const shape = '\x08';
const symbolPlace = '(';
const breaks = new Set(['\x0b', '\x0c', '\x0e']);

const hyphen = '\x1e';
const optionalHyphen = '\x1f';

/** The font of a character: ASCII characters have one of their own. */
const fontOf = (character: string, form: CharacterForm, fonts: readonly string[]): string =>
  fonts[character < '\x80' ? form.fonts.ascii : form.fonts.others] ?? '';

/** Characters of a symbol font, in the private use area, show signs; those of every other font are kept for its encoding. */
const shown = (character: string, font: string): string =>
  character >= '\uf020' && character <= '\uf0ff' ? symbolText(font, character.charCodeAt(0)) || character : character;

/** What an optional hyphen at this position stands for: nothing, or a letter of TCVN3. */
function optional(contents: Contents, at: number, form: CharacterForm): string {
  if (contents.knowsLetterCode || legacyFont(contents.fonts[form.fonts.others] ?? '')?.encoding !== 'tcvn3') return '';
  return mayBeLetter(contents.text[at - 1], contents.text[at + 1]) ? letterCode : '';
}

/** Reads the characters between two positions, all of one form; `visible` says whether one is shown. */
export function readRun(contents: Contents, start: number, end: number, form: CharacterForm, visible: (at: number) => boolean): ReadRun {
  const read: ReadRun = { nodes: [], texts: [], shapes: [] };
  let open: FontText | null = null;
  const write = (text: string, font: string) => {
    if (!open || open.font !== font) {
      open = { node: { type: 'text', value: '' }, font, capitals: form.capitals };
      read.nodes.push(open.node);
      read.texts.push(open);
    }
    open.node.value += text;
  };
  /** What stands between two words parts them, though it is no text of its own. */
  const add = (node: WordNode) => {
    open = null;
    read.nodes.push(node);
    read.texts.push({ node: { type: 'text', value: ' ' }, font: null, capitals: false });
  };
  for (let at = start; at < end; at++) {
    const character = contents.text[at]!;
    if (!visible(at)) continue;
    const text = character === hyphen ? '-' : character === optionalHyphen ? optional(contents, at, form) : character;
    if (character === symbolPlace && form.special && form.symbol)
      add({ type: 'text', value: symbolText(contents.fonts[form.symbol.font] ?? '', form.symbol.code) });
    else if (text >= ' ') {
      const font = fontOf(text, form, contents.fonts);
      write(shown(text, font), font);
    } else if (character === '\t') add({ type: 'tab' });
    else if (breaks.has(character)) add({ type: 'break', breakType: 'line' });
    else if (character === noteMark && contents.notes.has(at)) add({ type: 'noteReference', noteType: 'footnote', noteId: String(at) });
    else if (character === shape) read.shapes.push(at);
  }
  return read;
}
