import type { SetText } from '../word/convert-texts.js';
import type { WordNode } from '../word/word-model.js';
import { attribute, elements, type XmlElement, type XmlNode } from '../xml/xml.js';
import type { OdtFacts, OdtStyles } from './styles.js';

/** What stands in a paragraph: its runs, and what is anchored in it and is read behind it. */
export interface OdtLine {
  runs: WordNode[];
  texts: SetText[];
  /** Bodies of notes, in the order of their marks. */
  notes: XmlElement[];
  /** Frames and shapes with text. */
  boxes: XmlElement[];
}

/** Elements of a paragraph that are no text of it: remarks, marks of changes, forms, pictures, the base text's reading aid. */
const silent =
  /^(?:annotation|annotation-end|tracked-changes|change|change-start|change-end|bookmark.*|reference-mark.*|image|object|object-ole|control|ruby-text|script|desc|title|soft-page-break)$/u;

const boxes = /^(?:frame|custom-shape|rect|text-box|g|ellipse|line|path|polygon)$/u;

/** Reads what stands inside a paragraph. `number` is its printed number; `facts` are those of its style. */
export function readLine(paragraph: XmlElement, facts: OdtFacts, number: string, styles: OdtStyles): OdtLine {
  const line: OdtLine = { runs: [], texts: [], notes: [], boxes: [] };
  const run = (children: WordNode[], look: OdtFacts): WordNode => ({
    type: 'run',
    children,
    isBold: look.bold ?? false,
    isItalic: look.italic ?? false,
    verticalAlignment: look.raised ? 'superscript' : 'baseline',
  });
  const text = (value: string, look: OdtFacts) => {
    if (look.hidden) return;
    const node: WordNode & { type: 'text' } = { type: 'text', value: look.capitals ? value.toUpperCase() : value };
    line.runs.push(run([node], look));
    line.texts.push({ node, font: look.font ?? null });
  };
  const walk = (node: XmlNode, look: OdtFacts): void => {
    if (node.nodeType === 3) text((node.nodeValue ?? '').replace(/[ \t\r\n]+/gu, ' '), look);
    if (node.nodeType !== 1) return;
    const at = node as XmlElement;
    const name = at.localName ?? '';
    if (silent.test(name) || attribute(at, 'is-hidden') === 'true') return;
    if (name === 's') text(' '.repeat(Math.min(Number(attribute(at, 'c') ?? 1) || 1, 1000)), look);
    else if (name === 'tab') line.runs.push(run([{ type: 'tab' }], look));
    else if (name === 'line-break') line.runs.push(run([{ type: 'break', breakType: 'line' }], look));
    else if (name === 'note') line.notes.push(...elements(at, 'note-body'));
    else if (boxes.test(name)) line.boxes.push(at);
    else {
      const inner = name === 'span' ? { ...look, ...styles.text(attribute(at, 'style-name')) } : look;
      for (let child = at.firstChild; child; child = child.nextSibling) walk(child, inner);
    }
  };
  for (let child = paragraph.firstChild; child; child = child.nextSibling) walk(child, facts);
  const worded = line.runs.find((node) => node.type === 'run' && node.children.some((c) => c.type === 'text' && c.value.trim() !== ''));
  if (number === '') return line;
  const like = worded?.type === 'run' ? worded : run([], facts);
  line.runs.unshift({ ...like, type: 'run', verticalAlignment: 'baseline', children: [{ type: 'text', value: number }] } as WordNode);
  return line;
}
