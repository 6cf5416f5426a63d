/** What the text of a group is for. */
export type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'number' | 'note' | 'box' | 'nestedRow';

/** Groups that hold text of the document, or what must be known to read it, by the control word that begins them. */
const kept: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  listtext: 'number',
  pntext: 'number',
  footnote: 'note',
  shptxt: 'box',
  dptxbxtext: 'box',
  nesttableprops: 'nestedRow',
};

/** Groups that only stand around others of which some hold text; marked with `\*`, but not to be passed over. */
const wrappers = new Set(['shpinst', 'shpgrp', 'do', 'fldrslt', 'field', 'object', 'result', 'shp']);

/** Groups without text of the document, although they are not marked with `\*`. */
const passedOver = new Set(
  `colortbl info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn
  nonshppict nonesttables shprslt sp sn sv xe rxe txe tc tcf fldinst fldtype datafield objdata objclass objname private comment template
  revtbl rsidtbl listtable listoverridetable filetbl pntxta pntxtb pn bkmkstart bkmkend atnid atnauthor annotation mmathPict upr`.split(
    /\s+/u,
  ),
);

/**
 * What a control word at the beginning of a group makes of it: its destination, `wrapper` for a group that is read as the one around it,
 * null for words that begin none. `starred` groups that are not known are passed over (RTF Specification 1.9.1, "Destination Control Words").
 */
export function destinationOf(word: string, starred: boolean): Destination | 'wrapper' | null {
  const destination = Object.hasOwn(kept, word) ? kept[word]! : null;
  if (destination !== null) return destination;
  if (passedOver.has(word)) return 'skip';
  if (wrappers.has(word)) return 'wrapper';
  return starred ? 'skip' : null;
}
