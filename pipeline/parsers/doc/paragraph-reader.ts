import { damaged } from './bytes.js';
import { type CharacterForm, characterForm } from './character-form.js';
import type { Contents } from './contents.js';
import { codes, type Modifier } from './modifiers.js';
import { type ParagraphForm, paragraphForm } from './paragraph-form.js';
import type { Style } from './styles.js';
import { offsetOf, pieceAt } from './text.js';

/** Form and style of a paragraph, as its mark says. */
export interface ReadForm {
  form: ParagraphForm;
  style: Style;
}

/** Modifiers, with those that only a pointer stands for. */
const withLarge = (contents: Contents, modifiers: readonly Modifier[]): Modifier[] =>
  modifiers.flatMap((modifier) =>
    modifier.code === codes.elsewhere || modifier.code === codes.elsewhereOld ? contents.large(modifier.value.u32(0)) : [modifier],
  );

/** Reads what the mark at a position says about its paragraph. */
export function readParagraphForm(contents: Contents, mark: number): ReadForm {
  const piece = pieceAt(contents.pieces, mark) ?? damaged('a piece for every character');
  const run = contents.paragraphs(offsetOf(piece, mark));
  const modifiers = [...withLarge(contents, run.modifiers), ...piece.modifiers];
  const named = modifiers.find(({ code }) => code === codes.paragraphStyle);
  const number = named ? named.value.u16(0) : (run.style ?? 0);
  const style = contents.styles.paragraph(number);
  return { form: paragraphForm(style.paragraph, modifiers), style };
}

/** The form of the characters from a position on, and where it ends. */
export function readCharacterForm(contents: Contents, position: number, style: Style): { form: CharacterForm; end: number } {
  const piece = pieceAt(contents.pieces, position) ?? damaged('a piece for every character');
  const offset = offsetOf(piece, position);
  const run = contents.characters(offset);
  const form = characterForm(style.characters, [...run.modifiers, ...piece.modifiers], contents.styles.character);
  const characters = Math.max(1, Math.ceil((run.end - offset) / piece.bytesPerCharacter));
  return { form, end: Math.max(position + 1, Math.min(piece.end, position + characters)) };
}
