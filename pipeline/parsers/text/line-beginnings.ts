/** One way a line can begin that opens a paragraph of its own. `needsEnd`: only where the line before is complete. */
interface Beginning {
  id: string;
  pattern: RegExp;
  needsEnd: boolean;
  examples: readonly string[];
  counterexamples: readonly string[];
}

/** The beginnings of items, headings and articles. A cross-reference that wraps (`Điều 5 của Luật`) must not pass for one. */
export const beginnings: readonly Beginning[] = [
  {
    id: 'roman',
    pattern: /^(?:X{0,3})(?:IX|IV|V?I{1,3}|V|X)(?:[.)]\s*(?=\p{L})|\s?[-–]\s+\p{Lu}|\/\s|\s+(?=\p{Lu}{2}))/u,
    needsEnd: false,
    examples: ['I. MỤC ĐÍCH', 'II.Nội dung', 'IV/ TỔ CHỨC THỰC HIỆN'],
    counterexamples: ['II/2022.', 'I và quý II', 'V/v triển khai', 'X'],
  },
  {
    id: 'number',
    pattern: /^\(?\d{1,2}(?:\.\d{1,2}){0,4}(?:\.?\)\.?|\.|\/(?=\s))\s*(?=[\p{L}“"(*-])/u,
    needsEnd: false,
    examples: ['1. Mục đích', '2.Yêu cầu', '1.1. Nhiệm vụ', '3) Sở', '(1) Về', '(5). Thiết bị'],
    counterexamples: ['10/11/2016 của', '2022, Sở', '3, 4 đạt', '1.000 tỷ', '01/6/2020', '12 Chuyên mục'],
  },
  {
    id: 'decimal',
    pattern: /^\d{1,2}(?:\.\d{1,2}){1,4}\s+(?=\p{Lu})/u,
    needsEnd: false,
    examples: ['1.1 Nhiệm vụ', '2.3.1 Xây dựng'],
    counterexamples: ['1.1 tỷ đồng', '9001:2015 cho'],
  },
  {
    id: 'letter',
    pattern: /^\(?[a-zđ]\)\.?\s?(?=\S)/u,
    needsEnd: false,
    examples: ['a) Sở Nội vụ', 'đ) Công an', '(i) Khai thác'],
    counterexamples: ['a và b'],
  },
  {
    id: 'small roman',
    pattern: /^\((?:i{1,3}|iv|vi{0,3}|ix|x)\)\s?(?=\S)/u,
    needsEnd: true,
    examples: ['(ii) Khai thác'],
    counterexamples: ['(x'],
  },
  { id: 'capital letter', pattern: /^[A-HĐ]\.\s+(?=\p{Lu})/u, needsEnd: true, examples: ['A. PHẦN CHUNG'], counterexamples: ['A và B'] },
  {
    id: 'bullet',
    pattern: /^(?:[-–—−+*]\s*(?=[^\s\d-])|[•●○▪■◦►➢✓✔\uf0b7\uf02d\uf0a7])/u,
    needsEnd: false,
    examples: ['- Sở', '+ Việc', '-Tăng', '• Ý'],
    counterexamples: ['-2025', '--'],
  },
  {
    id: 'word',
    pattern:
      /^(?:Điều \d{1,3}[a-zđ]?\.|(?:Phần|PHẦN|Chương|CHƯƠNG) (?:thứ \p{Ll}{2,5}|[IVXL]{1,6}|\d{1,2})(?=[.:\s]|$)|PHỤ LỤC(?=[\sIVX\d.:]|$))/u,
    needsEnd: false,
    examples: ['Điều 5. Hiệu lực', 'Phần I', 'Chương II', 'PHỤ LỤC', 'PHỤ LỤC I'],
    counterexamples: ['Điều 5 của Luật', 'Phần mềm', 'Chương trình'],
  },
  {
    id: 'division',
    pattern: /^(?:Mục|MỤC) (?:[IVX]{1,5}|\d{1,2})[.:]?\s+\p{Lu}/u,
    needsEnd: true,
    examples: ['Mục 1. QUY ĐỊNH'],
    counterexamples: ['Mục tiêu'],
  },
  {
    id: 'annex',
    pattern: /^Phụ lục(?: (?:số )?(?:[IVX]{1,5}|\d{1,2}))?[.:]?$/u,
    needsEnd: true,
    examples: ['Phụ lục', 'Phụ lục I'],
    counterexamples: ['Phụ lục kèm theo'],
  },
];

/** How an item begins: which way, and whether only behind a complete line; null where the line begins none. */
export const itemBeginning = (text: string): Beginning | null => beginnings.find(({ pattern }) => pattern.test(text)) ?? null;

/** Whether a line begins like an item, heading or article. */
export const beginsItem = (text: string): boolean => itemBeginning(text) !== null;
