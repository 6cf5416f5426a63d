import type { Section, SourceDocument, TextBlock } from '../../schemas/index.js';
import type { Zone } from '../passage.js';
import { headingOf } from './heading.js';
import { type MarkerKind, markerKind } from './marker-kind.js';
import { closeFor, type OutlineNode, openNode } from './outline.js';

/** The outline of a document: its sections in reading order and the innermost section of every block. */
export interface Outline {
  sections: Section[];
  /** Block id to section id; blocks outside any section are missing. */
  sectionOf: ReadonlyMap<string, string>;
}

const outputKind: Record<MarkerKind, Section['kind']> = {
  annex: 'annex',
  part: 'part',
  chapter: 'chapter',
  division: 'heading',
  capital: 'heading',
  roman: 'heading',
  article: 'article',
  number: 'item',
  decimal: 'item',
  'half-bracket': 'item',
  letter: 'point',
  bracket: 'point',
  'small-roman': 'point',
  dash: 'bullet',
  plus: 'bullet',
  dot: 'bullet',
};

/** Reads numbered and lettered headings, items and bullets of the body and the annexes; letterhead, title and closing have none. */
export function extractSections(document: SourceDocument, zoneOf: (block: string) => Zone): Outline {
  const sections: Section[] = [];
  const sectionOf = new Map<string, string>();
  const headed = new Map<string, TextBlock>();
  let open: OutlineNode[] = [];
  document.blocks.forEach((block, index) => {
    const zone = zoneOf(block.id);
    if (zone === 'letterhead' || zone === 'title' || zone === 'closing') {
      open = [];
      return;
    }
    if (block.kind !== 'table' && block.marker !== null) {
      const kind = markerKind(block.marker, document.text.slice(block.span.start, block.body.start));
      open = kind === 'annex' ? [] : closeFor(open, kind, block.marker);
      const id = `s${sections.length + 1}`;
      const node = openNode(open, id, kind, block.marker);
      const parent = open.at(-1)?.id ?? null;
      sections.push({
        id,
        parent,
        kind: outputKind[kind],
        marker: block.marker,
        path: node.path,
        heading: null,
        span: block.span,
        page: block.page,
      });
      headed.set(id, titleBlock(document, index) ?? block);
      open = [...open, node];
    }
    const innermost = open.at(-1)?.id;
    if (innermost !== undefined) sectionOf.set(block.id, innermost);
  });
  return { sections: withHeadings(document, sections, headed, sectionOf), sectionOf };
}

/** The block that names an annex whose own line is only `PHỤ LỤC I`: the line below it. */
function titleBlock(document: SourceDocument, index: number): TextBlock | null {
  const block = document.blocks[index];
  const next = document.blocks[index + 1];
  if (block?.kind === 'table' || !block || block.body.start < block.body.end || !next || next.kind === 'table' || next.marker !== null)
    return null;
  return document.text[next.span.start] === '(' ? null : next;
}

function withHeadings(
  document: SourceDocument,
  sections: Section[],
  headed: Map<string, TextBlock>,
  sectionOf: ReadonlyMap<string, string>,
): Section[] {
  const parents = new Set(sections.map((section) => section.parent));
  const blocksIn = new Map<string, number>();
  for (const id of sectionOf.values()) blocksIn.set(id, (blocksIn.get(id) ?? 0) + 1);
  return sections.map((section) => {
    const block = headed.get(section.id)!;
    const text = document.text.slice(block.body.start, block.body.end);
    const hasChildren = parents.has(section.id) || ((blocksIn.get(section.id) ?? 0) > 1 && !/[.;]$/u.test(text));
    const { bold = false, capitals = false } = block.style;
    const heading =
      isBulletSection(section) && !parents.has(section.id)
        ? null
        : headingOf(text, { bold, capitals, heading: block.kind === 'heading' || section.kind === 'annex' }, hasChildren);
    return { ...section, heading };
  });
}

const isBulletSection = (section: Section) => section.kind === 'bullet';
