import { romanNumber } from '../vietnamese.js';

/** What a printed marker is. Ranks order them from the root down; a bracketed number stands below letters, bullets come last. */
export type MarkerKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'division'
  | 'capital'
  | 'roman'
  | 'article'
  | 'number'
  | 'decimal'
  | 'half-bracket'
  | 'letter'
  | 'bracket'
  | 'small-roman'
  | 'dash'
  | 'plus'
  | 'dot';

const ranks: readonly MarkerKind[] = [
  'annex',
  'part',
  'chapter',
  'division',
  'capital',
  'roman',
  'article',
  'number',
  'decimal',
  'half-bracket',
  'letter',
  'bracket',
  'small-roman',
  'dash',
  'plus',
  'dot',
];

/** The place of a marker kind between root (0) and leaf. */
export const markerRank = (kind: MarkerKind): number => ranks.indexOf(kind);

/** Reads what a marker is from the marker and from its printed form with dot or brackets. */
export function markerKind(marker: string, printed: string): MarkerKind {
  if (/^phụ lục/iu.test(marker)) return 'annex';
  if (/^phần/iu.test(marker)) return 'part';
  if (/^chương/iu.test(marker)) return 'chapter';
  if (/^(tiểu )?mục/iu.test(marker)) return 'division';
  if (/^điều/iu.test(marker)) return 'article';
  if (/^\d+$/.test(marker)) return printed.startsWith('(') ? 'bracket' : /^\d+\)/.test(printed) ? 'half-bracket' : 'number';
  if (/^\d+(\.\d+)+$/.test(marker)) return 'decimal';
  if (romanNumber(marker) !== null) return 'roman';
  if (/^\p{Lu}$/u.test(marker)) return 'capital';
  if (/^[ivx]{1,4}$/.test(marker) && printed.startsWith('(')) return 'small-roman';
  if (/^\p{Ll}$/u.test(marker)) return marker === 'o' && !/[.)]/u.test(printed) ? 'dot' : 'letter';
  if (/^[-–—−]$/.test(marker)) return 'dash';
  return marker === '+' ? 'plus' : 'dot';
}
