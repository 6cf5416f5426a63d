import { codes, type Modifier } from './modifiers.js';

/** How characters look, and what they are. */
export interface CharacterForm {
  bold: boolean;
  italic: boolean;
  capitals: boolean;
  hidden: boolean;
  /** Deleted while changes were tracked. */
  deleted: boolean;
  /** Some control characters stand for objects only where they are special. */
  special: boolean;
  raised: boolean;
  /** Fonts, by number: of ASCII characters, and of all others. */
  fonts: { ascii: number; others: number };
  /** A character of a symbol font stands here, whatever the text says. */
  symbol: { font: number; code: number } | null;
}

export const plainForm: CharacterForm = {
  bold: false,
  italic: false,
  capitals: false,
  hidden: false,
  deleted: false,
  special: false,
  raised: false,
  fonts: { ascii: 0, others: 0 },
  symbol: null,
};

const superscript = 1;

/** Off, on, as the style says, or the opposite of what it says ([MS-DOC] 2.9.328 ToggleOperand). */
function toggled(value: number, style: boolean): boolean {
  if (value === 0x80) return style;
  return value === 0x81 ? !style : value !== 0;
}

type Change = (form: CharacterForm, modifier: Modifier, style: CharacterForm) => void;

const changes: Readonly<Record<number, Change>> = {
  [codes.characterDeleted]: (form, { value }) => {
    form.deleted = value.u8(0) !== 0;
  },
  [codes.characterSpecial]: (form, { value }) => {
    form.special = value.u8(0) !== 0;
  },
  [codes.bold]: (form, { value }, style) => {
    form.bold = toggled(value.u8(0), style.bold);
  },
  [codes.italic]: (form, { value }, style) => {
    form.italic = toggled(value.u8(0), style.italic);
  },
  [codes.capitals]: (form, { value }, style) => {
    form.capitals = toggled(value.u8(0), style.capitals);
  },
  [codes.hidden]: (form, { value }, style) => {
    form.hidden = toggled(value.u8(0), style.hidden);
  },
  [codes.raised]: (form, { value }) => {
    form.raised = value.u8(0) === superscript;
  },
  [codes.plain]: (form, _, style) => {
    Object.assign(form, style, { special: form.special, deleted: form.deleted, symbol: form.symbol, fonts: { ...style.fonts } });
  },
  [codes.fontOfAscii]: (form, { value }) => {
    form.fonts.ascii = value.u16(0);
  },
  [codes.fontOfOthers]: (form, { value }) => {
    form.fonts.others = value.u16(0);
  },
  [codes.symbol]: (form, { value }) => {
    form.symbol = { font: value.u16(0), code: value.u16(2) };
  },
};

/** The form that modifiers make of a style's; `modifiersOf` gives those of a character style that they name. */
export function characterForm(
  style: CharacterForm,
  modifiers: readonly Modifier[],
  modifiersOf: (style: number) => readonly Modifier[],
): CharacterForm {
  const form: CharacterForm = { ...style, fonts: { ...style.fonts } };
  let base = style;
  for (const modifier of modifiers) {
    if (modifier.code === codes.characterStyle) {
      for (const inner of modifiersOf(modifier.value.u16(0))) changes[inner.code]?.(form, inner, style);
      base = { ...form, fonts: { ...form.fonts } };
    } else changes[modifier.code]?.(form, modifier, base);
  }
  return form;
}
