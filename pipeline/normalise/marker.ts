/** What a printed list marker is: the word forms first, then numbers and letters, then dashes. */
export type MarkerKind =
  | 'annex'
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'capital'
  | 'roman'
  | 'number'
  | 'decimal'
  | 'letter'
  | 'bracket'
  | 'small-roman'
  | 'bullet';

/** A marker at the beginning of a paragraph: as printed without trailing dot or brackets, and the length up to the text behind it. */
export interface Marker {
  kind: MarkerKind;
  marker: string;
  length: number;
}

/** One way of printing a marker. Group 1 is the marker itself. Order decides: the first that matches wins. */
const forms: readonly { kind: MarkerKind; pattern: RegExp }[] = [
  { kind: 'annex', pattern: /^(PHỤ LỤC(?: (?:SỐ )?(?:[IVXL]{1,6}|\d{1,2}[A-Z]?|[A-H]))?)(?=[.:)\s–-]|$)[.:)]?\s*/u },
  { kind: 'annex', pattern: /^(Phụ lục(?: (?:số )?(?:[IVXL]{1,6}|\d{1,2}[A-Z]?|[A-H]))?)[.:]?$/u },
  { kind: 'annex', pattern: /^(Phụ lục (?:số )?(?:[IVXL]{1,6}|\d{1,2}))[.:]\s+(?=\p{Lu})/u },
  {
    kind: 'part',
    pattern:
      /^(P(?:hần|HẦN) (?:(?:thứ|THỨ) )?(?:[IVXL]{1,6}|\d{1,2}|[A-H]|nhất|hai|ba|tư|năm|NHẤT|HAI|BA|TƯ|NĂM))(?=[.:)\s–-]|$)[.:)]?\s*/u,
  },
  { kind: 'chapter', pattern: /^(C(?:hương|HƯƠNG) (?:[IVXL]{1,6}|\d{1,2}))(?=[.:)\s–-]|$)[.:)]?\s*/u },
  { kind: 'division', pattern: /^((?:Tiểu mục|TIỂU MỤC|Mục|MỤC) (?:[IVXL]{1,6}|\d{1,2}))(?:[.:]\s*|\s+(?=\p{Lu}{2})|$)/u },
  { kind: 'article', pattern: /^(Điều \d{1,3}[a-zđ]?)(?:[.:]\s*|$)/u },
  { kind: 'roman', pattern: /^((?:X{0,3})(?:IX|IV|V?I{1,3}|V|X))(?:[.):]\s*|\s?[-–]\s+|\/\s*(?=\p{Lu})|\s+(?=\p{Lu}{2}))(?=\S|$)/u },
  { kind: 'capital', pattern: /^([A-HĐ])[.)]\s+(?=\p{L})/u },
  { kind: 'decimal', pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.):]\s*|\s+)(?=[^\d\s]|\d{1,3} )/u },
  { kind: 'number', pattern: /^(\d{1,3})(?:\.(?!\d{3}(?!\d))\s*|[):]\s*|\/\s*(?=\D)|\s?[-–]\s+(?=\p{Lu}))(?=[^\d\s]|\d{1,3}[ %]|$)/u },
  { kind: 'bracket', pattern: /^\((\d{1,2})\)\s*(?=\S)/u },
  { kind: 'small-roman', pattern: /^\((i{1,3}|iv|vi{0,3}|ix|x)\)\s*(?=\S)/u },
  { kind: 'letter', pattern: /^\(?([a-zđ])[).](?!\p{L}\.)\s*(?=\S)/u },
  { kind: 'letter', pattern: /^([a-zđ])[-/]\s+(?=\p{L})/u },
  { kind: 'bullet', pattern: /^([-–—−+*•●○▪■◦·►➢✓✔\uf0b7\uf02d\uf0a7])(?:\s*)(?=[^\s\d]|\d)/u },
];

/** Reads the list marker at the beginning of a paragraph; null where there is none. */
export function readMarker(text: string): Marker | null {
  for (const { kind, pattern } of forms) {
    const match = pattern.exec(text);
    if (match) return { kind, marker: match[1]!, length: match[0].length };
  }
  return null;
}
