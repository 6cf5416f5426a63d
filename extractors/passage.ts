import type { ColumnRole, RowKind } from './tables/column-role.js';

/** Where in the document a passage stands. `preamble` runs from the title to the first numbered section; `closing` holds recipients and signers. */
export type Zone = 'letterhead' | 'title' | 'preamble' | 'body' | 'closing' | 'annex';

/** The table cell that a passage stands in. `yearHint` is a year that the column head gives (`Thời gian (Năm 2026)`). */
export interface PassageCell {
  table: string;
  row: number;
  column: number;
  role: ColumnRole;
  rowKind: RowKind;
  yearHint: number | null;
}

/**
 * One unit of reading: a paragraph, heading, item or table cell. Extractors read passage by passage; no mention crosses two of them.
 * `text` is `document.text.slice(start, end)`; the list marker is left out of it (it stands in `marker`).
 */
export interface Passage {
  text: string;
  start: number;
  end: number;
  block: string;
  kind: 'heading' | 'paragraph' | 'item' | 'note' | 'cell';
  marker: string | null;
  zone: Zone;
  /** Id of the innermost section. */
  section: string | null;
  cell: PassageCell | null;
}
