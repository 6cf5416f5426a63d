import type { Destination } from './destinations.js';

/** How characters look and whether they are shown. */
export interface CharacterState {
  font: number | null;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  /** Deleted, or moved away, by a tracked change. */
  deleted: boolean;
  capitals: boolean;
  raised: boolean;
}

/** How a paragraph is set, and how deep in tables it stands (0: in none). */
export interface ParagraphState {
  style: number | null;
  centred: boolean;
  /** Outline level from 0; null for body text. */
  outline: number | null;
  depth: number;
}

/** What holds inside one group. States are never changed in place: groups share them. */
export interface GroupState {
  destination: Destination;
  character: Readonly<CharacterState>;
  paragraph: Readonly<ParagraphState>;
  /** How many characters stand for a Unicode one in old readers (`\uc`). */
  fallback: number;
  /** The group began with `\*`. */
  starred: boolean;
  /** Nothing but `\*` was read in this group. */
  fresh: boolean;
  /** What the group of alternatives (`\upr`) around this one is read as. */
  alternative: Destination | null;
}

export const plainCharacter: Readonly<CharacterState> = {
  font: null,
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  capitals: false,
  raised: false,
};

export const plainParagraph: Readonly<ParagraphState> = { style: null, centred: false, outline: null, depth: 0 };

const on = (value: number | null): boolean => value !== 0;

type Change<S> = (state: Readonly<S>, value: number | null) => Readonly<S>;

const entriesOf = <S>(words: Record<string, Change<S>>): ReadonlyMap<string, Change<S>> => new Map(Object.entries(words));

/** What control words change about characters. */
export const characterWords: ReadonlyMap<string, Change<CharacterState>> = entriesOf<CharacterState>({
  plain: () => plainCharacter,
  f: (state, value) => ({ ...state, font: value }),
  b: (state, value) => ({ ...state, bold: on(value) }),
  i: (state, value) => ({ ...state, italic: on(value) }),
  v: (state, value) => ({ ...state, hidden: on(value) }),
  deleted: (state, value) => ({ ...state, deleted: on(value) }),
  mvf: (state, value) => ({ ...state, deleted: on(value) }),
  caps: (state, value) => ({ ...state, capitals: on(value) }),
  super: (state, value) => ({ ...state, raised: on(value) }),
  sub: (state) => ({ ...state, raised: false }),
  nosupersub: (state) => ({ ...state, raised: false }),
});

const aligned =
  (centred: boolean): Change<ParagraphState> =>
  (state) => ({ ...state, centred });

/** What control words change about paragraphs. */
export const paragraphWords: ReadonlyMap<string, Change<ParagraphState>> = entriesOf<ParagraphState>({
  pard: () => plainParagraph,
  s: (state, value) => ({ ...state, style: value }),
  qc: aligned(true),
  ql: aligned(false),
  qr: aligned(false),
  qj: aligned(false),
  qd: aligned(false),
  outlinelevel: (state, value) => ({ ...state, outline: value }),
  intbl: (state, value) => (on(value) ? { ...state, depth: Math.max(1, state.depth) } : { ...state, depth: 0 }),
  itap: (state, value) => ({ ...state, depth: Math.max(0, value ?? 0) }),
});
