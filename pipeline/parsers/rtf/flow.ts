import type { SetText } from '../word/convert-texts.js';
import { headingStyle, type WordNode } from '../word/word-model.js';
import type { RtfStyle } from './font-table.js';
import type { CharacterState, ParagraphState } from './state.js';
import { newStory, type Story, type StoryBounds } from './story.js';

/** A text in one font; shown in capitals whatever its letters are. */
export interface FlowText extends SetText {
  capitals: boolean;
}

/** One flow of text that is being read: the body, a note, a text box. */
export interface Flow {
  /** Adds text in this font. */
  write(text: string, form: Readonly<CharacterState>, font: string | null): void;
  /** Adds the printed number of a list paragraph; a paragraph of nothing else is empty, a cell is not. */
  number(text: string, form: Readonly<CharacterState>, font: string | null): void;
  tab(): void;
  lineBreak(): void;
  /** Puts nodes (those of a text box) behind the paragraph that is open. */
  behind(nodes: readonly WordNode[]): void;
  /** Ends the open paragraph, and the cell or row that ends with it. */
  endParagraph(form: Readonly<ParagraphState>): void;
  /** Ends what is open only where it holds something. */
  flush(form: Readonly<ParagraphState>): void;
  story: Story;
}

interface OpenRun {
  form: Readonly<CharacterState>;
  font: string | null;
  node: { type: 'text'; value: string };
}

const sameLook = (a: Readonly<CharacterState>, b: Readonly<CharacterState>): boolean =>
  a === b || (a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.capitals === b.capitals);

/** A new flow; `texts` gathers the texts of each paragraph, for the conversion of old encodings. */
export function newFlow(bounds: StoryBounds, styles: ReadonlyMap<number, RtfStyle>, texts: FlowText[][]): Flow {
  const story = newStory(bounds);
  let runs: WordNode[] = [];
  let written: FlowText[] = [];
  let after: WordNode[] = [];
  let open: OpenRun | null = null;
  let worded = false;

  const add = (node: WordNode): void => {
    open = null;
    runs.push(node);
  };
  const addText = (value: string, form: Readonly<CharacterState>, font: string | null, raised: boolean) => {
    const node = { type: 'text' as const, value };
    const verticalAlignment = raised ? 'superscript' : 'baseline';
    runs.push({ type: 'run', children: [node], isBold: form.bold, isItalic: form.italic, verticalAlignment });
    written.push({ node, font, capitals: form.capitals });
    return node;
  };
  const flow: Flow = {
    story,
    write(text, form, font) {
      worded ||= /\S/u.test(text);
      if (open && open.font === font && sameLook(open.form, form)) open.node.value += text;
      else open = { form, font, node: addText(text, form, font, form.raised) };
    },
    number(text, form, font) {
      if (text !== '') addText(text, form, font, false);
      open = null;
    },
    tab: () => add({ type: 'tab' }),
    lineBreak: () => add({ type: 'break', breakType: 'line' }),
    behind: (nodes) => {
      after.push(...nodes);
    },
    endParagraph({ style, centred, outline, depth }) {
      const known = style === null ? undefined : styles.get(style);
      const heading = known?.heading === true || (outline !== null && outline >= 0 && outline < 9);
      const children = (worded || depth > 0) && !known?.contents ? runs : [];
      const node: WordNode = { type: 'paragraph', children, styleId: heading ? headingStyle : null, alignment: centred ? 'center' : null };
      story.paragraph([node, ...after], depth);
      if (children.length > 0) texts.push(written);
      [runs, written, after, open, worded] = [[], [], [], null, false];
    },
    flush(form) {
      if (runs.length > 0 || after.length > 0) flow.endParagraph(form);
    },
  };
  return flow;
}
