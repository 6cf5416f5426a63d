import type { WordDocument, WordNode } from '../word/word-model.js';
import { characterReader, isSymbolFont, namedCharacters } from './characters.js';
import { destinationOf } from './destinations.js';
import { type Flow, type FlowText, newFlow } from './flow.js';
import { fontTable, styleSheet } from './font-table.js';
import { printedNumber } from './list-number.js';
import { rowDefinition } from './row-definition.js';
import { scanRtf } from './scan.js';
import { characterWords, type GroupState, paragraphWords, plainCharacter, plainParagraph } from './state.js';
import type { StoryBounds } from './story.js';

/** What an RTF file holds. */
export interface ReadRtf {
  document: WordDocument;
  /** The texts of each paragraph, notes included, with their fonts. */
  texts: FlowText[][];
  /** Groups that the file begins and does not end: it was cut off. */
  unclosed: number;
}

const firstState: GroupState = {
  destination: 'text',
  character: plainCharacter,
  paragraph: plainParagraph,
  fallback: 1,
  starred: false,
  fresh: true,
  alternative: null,
};

const lineBreaks = new Set(['line', 'page', 'column', 'lbr', 'softline', 'softpage']);

/** Reads an RTF file (RTF Specification 1.9.1): words, paragraphs, tables and notes. Throws what the bounds say where a file goes beyond them. */
export function readRtf(bytes: Uint8Array, bounds: StoryBounds): ReadRtf {
  const fonts = fontTable();
  const styles = styleSheet();
  const texts: FlowText[][] = [];
  const notes: WordNode[][] = [];
  const outerRow = rowDefinition();
  const innerRow = rowDefinition();
  const flows: Flow[] = [newFlow(bounds, styles.entries, texts)];
  const stack: { state: GroupState; ends: (() => void) | null }[] = [];
  let state = firstState;
  let ends: (() => void) | null = null;
  let documentPage = 1252;
  let defaultFont = 0;
  let toSkip = 0;
  let number = '';
  const characters = characterReader(() => documentPage);
  const flow = (): Flow => flows.at(-1)!;
  const fontOf = () => fonts.entries.get(state.character.font ?? defaultFont);

  const write = (text: string): void => {
    if (text === '' || state.destination === 'skip' || state.destination === 'nestedRow') return;
    if (state.destination === 'fonts') fonts.text(text);
    else if (state.destination === 'styles') styles.text(text);
    else if (!state.character.hidden && !state.character.deleted) {
      if (state.destination === 'number') number += text;
      else flow().write(text, state.character, fontOf()?.name ?? null);
    }
  };
  const shown = (): boolean => state.destination === 'text' && !state.character.hidden && !state.character.deleted;

  /** Begins a flow of its own that ends with the group. */
  const beginFlow = (end: (nodes: WordNode[]) => void): void => {
    const own = newFlow(bounds, styles.entries, texts);
    flows.push(own);
    state = { ...state, destination: 'text', paragraph: plainParagraph, character: plainCharacter };
    ends = () => {
      own.flush(state.paragraph);
      flows.pop();
      end(own.story.nodes());
    };
  };

  const begins = (name: string): boolean => {
    if (name === 'ud' && state.alternative !== null) {
      state = { ...state, destination: state.alternative };
      return true;
    }
    const destination = state.destination === 'skip' ? null : destinationOf(name, state.starred);
    if (destination === null) return false;
    if (name === 'upr') state = { ...state, alternative: state.destination };
    if (destination === 'number') {
      state = { ...state, destination };
      number = '';
      ends = () => flow().number(printedNumber(number), state.character, fontOf()?.name ?? null);
    } else if (destination === 'note') beginFlow((nodes) => notes.push(nodes));
    else if (destination === 'box') beginFlow((nodes) => flow().behind(nodes));
    else if (destination !== 'wrapper') state = { ...state, destination };
    return true;
  };

  const endCell = (depth: number): void => {
    flow().flush({ ...state.paragraph, depth: Math.max(depth, state.paragraph.depth) });
    flow().story.endCell(depth);
  };
  const innerDepth = (): number => Math.max(2, state.paragraph.depth);
  const marks = new Map<string, () => void>([
    ['par', () => state.character.deleted || flow().endParagraph(state.paragraph)],
    ['sect', () => flow().endParagraph(state.paragraph)],
    ['cell', () => endCell(1)],
    ['row', () => flow().story.endRow(1, outerRow.form())],
    ['nestcell', () => endCell(innerDepth())],
    ['tab', () => shown() && flow().tab()],
  ]);
  const header = new Map<string, (value: number) => void>([
    [
      'ansicpg',
      (value) => {
        documentPage = value;
      },
    ],
    [
      'mac',
      () => {
        documentPage = 10000;
      },
    ],
    [
      'deff',
      (value) => {
        defaultFont = value;
      },
    ],
  ]);

  const textWord = (name: string, value: number | null): void => {
    const character = characterWords.get(name);
    const paragraph = paragraphWords.get(name);
    if (character) state = { ...state, character: character(state.character, value) };
    else if (paragraph) state = { ...state, paragraph: paragraph(state.paragraph, value) };
    else if (marks.has(name)) marks.get(name)!();
    else if (lineBreaks.has(name)) shown() && flow().lineBreak();
    else if (namedCharacters.has(name)) write(namedCharacters.get(name)!);
    else if (!outerRow.word(name, value)) header.get(name)?.(value ?? 0);
  };

  scanRtf(bytes, {
    open() {
      write(characters.rest());
      toSkip = 0;
      stack.push({ state, ends });
      if (stack.length > bounds.nesting * 2)
        throw bounds.refuse(`groups are nested deeper than ${bounds.nesting * 2} levels (limit nesting)`);
      state = { ...state, fresh: true, starred: false };
      ends = null;
    },
    close() {
      write(characters.rest());
      toSkip = 0;
      ends?.();
      if (stack.length === 1) flow().flush(state.paragraph);
      const outer = stack.pop();
      if (outer) ({ state, ends } = outer);
    },
    word(name, value) {
      write(characters.rest());
      const skipped = toSkip;
      toSkip = 0;
      const fresh = state.fresh;
      if (fresh) state = { ...state, fresh: false };
      if (name === 'uc') state = { ...state, fallback: Math.max(0, value ?? 1) };
      else if (name === 'u' && value !== null) {
        write(state.destination === 'number' ? String.fromCharCode(value & 0xffff) : characters.unit(value & 0xffff, fontOf()));
        toSkip = state.fallback;
      } else if (skipped > 0 && namedCharacters.has(name)) toSkip = skipped - 1;
      else if ((fresh && begins(name)) || state.destination === 'skip') return;
      else if (state.destination === 'fonts') fonts.word(name, value);
      else if (state.destination === 'styles') styles.word(name, value);
      else if (state.destination !== 'nestedRow') textWord(name, value);
      else if (name === 'nestrow') flow().story.endRow(innerDepth(), innerRow.form());
      else innerRow.word(name, value);
    },
    sign(character) {
      if (character === '*') state = { ...state, starred: true };
      else if (toSkip > 0) toSkip -= 1;
      else if (character === '~') write('\u00a0');
      else if (character === '_') write('-');
      else if (character === '\n' || character === '\r') textWord('par', null);
      else if ('{}\\'.includes(character)) write(character);
    },
    byte(value) {
      if (state.fresh) state = { ...state, fresh: false };
      if (toSkip > 0) toSkip -= 1;
      else if (state.destination === 'number' && isSymbolFont(fontOf())) write(String.fromCharCode(0xf000 | value));
      else if (state.destination !== 'skip') write(characters.byte(value, fontOf()));
    },
  });
  write(characters.rest());
  const unclosed = stack.length;
  if (ends === null) flow().flush(state.paragraph);
  while (stack.length > 0) {
    ends?.();
    ({ state, ends } = stack.pop()!);
  }
  flow().flush(state.paragraph);
  return { document: { children: flow().story.nodes(), notes }, texts, unclosed };
}
