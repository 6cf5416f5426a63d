import type { SourceDocument } from '../../schemas/index.js';
import type { Zone } from '../passage.js';
import type { Closing } from './closing.js';
import type { Front } from './front.js';

/** The zone of every block, in order. An annex heading (`PHỤ LỤC`) begins the annex even where no closing was found. */
export function zonesOf(document: SourceDocument, front: Front, closing: Closing): { block: string; zone: Zone }[] {
  const annex = document.blocks.findIndex(
    (block, i) =>
      i >= front.preambleBlock && block.kind !== 'table' && /^PHỤ LỤC(?:\s|$)|^Phụ lục (?:số )?[IVX\d]{1,4}$/u.test(block.marker ?? ''),
  );
  const annexStart = Math.min(
    closing.end,
    annex < 0 ? document.blocks.length : annex < closing.start || annex >= closing.end ? annex : closing.end,
  );
  const zone = (index: number): Zone => {
    if (index < front.titleBlock) return 'letterhead';
    if (index < front.preambleBlock) return 'title';
    if (index >= closing.start && index < closing.end) return 'closing';
    if (index >= annexStart) return 'annex';
    return index < front.bodyBlock ? 'preamble' : 'body';
  };
  return document.blocks.map(({ id }, index) => ({ block: id, zone: zone(index) }));
}
