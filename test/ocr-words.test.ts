import { placeWord } from '../pipeline/parsers/layout/place.js';
import { correct } from '../pipeline/parsers/ocr/correct.js';
import { corrections } from '../pipeline/parsers/ocr/corrections.js';
import { correctedWords, unsureWords } from '../pipeline/parsers/ocr/diagnostics.js';
import { readHocr } from '../pipeline/parsers/ocr/hocr.js';
import { meanConfidence, withoutNoise } from '../pipeline/parsers/ocr/noise.js';
import { pageList } from '../pipeline/parsers/ocr/page-list.js';
import { countWords, isGibberish, lostItsMarks, readsAsVietnamese } from '../pipeline/parsers/ocr/reading-quality.js';
import { toGlyphs } from '../pipeline/parsers/ocr/to-glyphs.js';
import { isBareSyllable, isMarkedSyllable } from '../pipeline/parsers/syllables.js';
import { wordLine as line, textOf } from './ocr/word-line.js';

test('hOCR gives lines with baseline, size and words with confidence', () => {
  const lines = readHocr(`<div class='ocr_page' title='image; bbox 0 0 10 10'>
    <span class='ocr_line' id='line_1_1' title="bbox 100 50 300 90; baseline 0.01 -8; x_size 30; x_descenders 6">
     <span class='ocrx_word' id='word_1_1' title='bbox 100 52 160 84; x_wconf 91'>Sở &amp;</span>
     <span class='ocrx_word' id='word_1_2' lang='vie' title='bbox 170 52 300 84; x_wconf 40'><strong>33⁄2024</strong></span>
     <span class='ocrx_word' id='word_1_3' title='bbox 310 52 320 84; x_wconf 95'> </span>
    </span>
    <span class='ocr_header' id='line_1_2' title="bbox 0 0 10 10; x_size 30"></span></div>`);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ size: 30, slope: 0.01, baseline: 81 });
  expect(lines[0]!.words).toEqual([
    { text: 'Sở &', x0: 100, y0: 52, x1: 160, y1: 84, confidence: 0.91 },
    { text: '33/2024', x0: 170, y0: 52, x1: 300, y1: 84, confidence: 0.4 },
  ]);
});

describe('letters of recognised words', () => {
  test('stand on the baseline of their line, spread over the word, in points', () => {
    const glyphs = toGlyphs([line('Kế hoạch')], 144);
    expect(glyphs.map(({ text }) => text).join('')).toBe('Kế hoạch');
    expect(new Set(glyphs.map(({ baseline }) => baseline))).toEqual(new Set([9]));
    expect(glyphs[1]).toMatchObject({ x0: 5, confidence: 0.95 });
    expect(glyphs.at(-1)!.x1).toBeCloseTo(40);
  });
  test('a stroke of a pen behind the end of a line goes', () => {
    const stroke = line('Lãnh đạo Ban; 1', [0.9, 0.9, 0.9, 0.02]);
    stroke.words[3]!.x0 += 40;
    expect(withoutNoise([stroke]).map(textOf)).toEqual(['Lãnh đạo Ban;']);
    expect(withoutNoise([line('Lãnh đạo Ban 1', [0.9, 0.9, 0.9, 0.02])]).map(textOf)).toEqual(['Lãnh đạo Ban 1']);
  });
  test('specks and strokes of pens go, an unclear word of a clear line stays', () => {
    const clear = line('Sở Khoa học và Cônq nghệ', [0.95, 0.95, 0.95, 0.95, 0.1, 0.95]);
    const lines = withoutNoise([clear, line('~ xw', [0.3, 0.1]), line('.,', 0.4)]);
    expect(lines.map(textOf)).toEqual(['Sở Khoa học và Cônq nghệ']);
    expect(meanConfidence([])).toBe(0);
  });
});

describe('corrections', () => {
  test.each(corrections.map(({ example }) => [example.text, example.expect] as const))('%s is read %s', (text, expected) => {
    expect(textOf(correct([line(text)]).lines[0]!)).toBe(expected);
  });
  test.each([
    'tìm kiếm tra cứu',
    'thiết kế từ năm 2024',
    'trong thành phố biến đổi khí hậu',
    'chỉ tiết kiệm được 10%',
    'UBND tính toán lại',
    'biến đối mới đây',
    '15/TTHG-UBND',
    'mười thúng gạo',
  ])('%s stays as it is', (text) => expect(correct([line(text)]).lines.map(textOf)).toEqual([text]));
  test('capitals and the marks around a word are kept, and what was changed is told', () => {
    const { lines, changes } = correct([line('KIẾM TRA, (1’1HC). Triến khai')]);
    expect(textOf(lines[0]!)).toBe('KIỂM TRA, (TTHC). Triển khai');
    expect(changes).toEqual(['KIẾM TRA → KIỂM TRA', '1’1HC → TTHC', 'Triến khai → Triển khai']);
    expect(correctedWords(changes.map((change) => ({ page: 2, change })))[0]).toMatchObject({
      code: 'corrected-recognition',
      severity: 'note',
    });
    expect(correctedWords([])).toEqual([]);
  });
  test('a fifth quarter is doubted, not corrected', () => {
    const doubts = (text: string) => correct([line(text)]).lines[0]!.words.map(({ confidence }) => confidence);
    expect(doubts('Quý 7/2025')).toEqual([0.95, 0]);
    expect(doubts('Quý 4/2025 Tháng 11/2025')).toEqual([0.95, 0.95, 0.95, 0.95]);
    expect(correct([line('Quý 7/2025')]).lines.map(textOf)).toEqual(['Quý 7/2025']);
  });
  test('the strokes of a quarter are Roman', () => {
    const told = correct([line('Quý 11/2025, quý 1V; quý 111 Quý 1')]);
    expect(textOf(told.lines[0]!)).toBe('Quý II/2025, quý IV; quý III Quý 1');
    expect(told.changes).toEqual(['Quý 11/2025 → Quý II/2025', 'quý 1V → quý IV', 'quý 111 → quý III']);
  });
  test('a date that was torn apart is one word; no digit is changed', () => {
    const torn = line('ngày 08/1 1/2016 của');
    torn.words[2]!.x0 = torn.words[1]!.x1 + 4;
    expect(textOf(correct([torn]).lines[0]!)).toBe('ngày 08/11/2016 của');
    expect(correct([line('số 1 1/2016/QH14')]).lines.map(textOf)).toEqual(['số 1 1/2016/QH14']);
  });
});

describe('Vietnamese spelling', () => {
  test.each(['nghiệm', 'thuỷ', 'thủy', 'quyết', 'giếng', 'gì', 'khuếch', 'huỳnh', 'yêu', 'ở', 'xoong'])('%s is a syllable', (word) =>
    expect(isMarkedSyllable(word)).toBe(true),
  );
  test.each(['nhiệmm', 'hoat', 'strategy', 'ếch̉', 'bếc', 'kcx', 'internet'])('%s is none', (word) =>
    expect(isMarkedSyllable(word)).toBe(false),
  );
  test('a syllable without its marks is known as one', () => {
    expect(['cong', 'hoa', 'nghia', 'hoat', 'duoc'].every(isBareSyllable)).toBe(true);
    expect(['strategy', 'report'].some(isBareSyllable)).toBe(false);
  });
  test('words count alike in any case and however their marks are written', () => {
    const counts = countWords('Quyết định');
    expect(counts).toEqual({ words: 2, marked: 2, spelt: 2, bare: 0, english: 0, mixed: 0 });
    for (const text of ['QUYẾT ĐỊNH', 'Quyết định'.normalize('NFD')]) expect(countWords(text)).toEqual(counts);
  });
});

describe('garbage text layers', () => {
  const garbage =
    'uY BAN NHAN DAN TiNH QUANG NGAI CONG HoA xA HOI cHU NGHiA VIET NAM Doc lap - Tu do - Hanh phtic Quang Ngai, ngay thang nam 2018';
  const english =
    'The Ministry of Science and Technology shall coordinate with relevant agencies to implement this plan and report to the Prime Minister by June';
  const vietnamese =
    'Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ban, ngành triển khai thực hiện Kế hoạch này, báo cáo UBND tỉnh';
  const numbers = '1.250 3.400 12,5% 2021 2022 2023 45.000 67.890 TT A B C 1 2 3 4 5 6 7 8 9';
  const scrambled = 'Xvw Qplm hrtz bkdf wqpz mnbv lkjh gfds qwrt zxcv plmk nbvc rtyp';

  test('Vietnamese without its marks is told from other texts', () => {
    expect([garbage, english, vietnamese, numbers, scrambled].map((text) => lostItsMarks(countWords(text)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
  test('gibberish is no language', () => {
    expect([garbage, english, vietnamese, numbers, scrambled].map((text) => isGibberish(countWords(text)))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    expect([garbage, vietnamese].map((text) => readsAsVietnamese(countWords(text)))).toEqual([false, true]);
  });
});

describe('what people are told', () => {
  const words = (count: number, confidence: number) =>
    Array.from({ length: count }, (_, index) => ({
      text: `từ${index}`,
      box: { page: 1 + (index % 3), x: 0, y: 0, width: 5, height: 5 },
      confidence: confidence + index / 1000,
    }));
  const paragraph = (count: number, confidence: number) =>
    ({ kind: 'paragraph', text: words(count, confidence), page: 1, style: {} }) as const;

  test('each unsure word with those around it, its page and place', () => {
    const text = words(5, 0.9);
    text[2]!.confidence = 0.4;
    expect(unsureWords([{ kind: 'paragraph', text, page: 1, style: {} }])).toEqual([
      expect.objectContaining({
        code: 'low-confidence',
        severity: 'warning',
        quote: 'từ0 từ1 từ2 từ3 từ4',
        page: 3,
        boxes: [text[2]!.box],
      }),
    ]);
    expect(unsureWords([paragraph(10, 0.9), { kind: 'paragraph', text: 'chữ', page: null, style: {} }])).toEqual([]);
  });
  test('twenty of many, and how many more', () => {
    const told = unsureWords([paragraph(50, 0.2)]);
    expect(told).toHaveLength(21);
    expect(told.at(-1)!.message).toBe('Page 1 to 3: 30 more words were recognised with less than 60 % confidence.');
  });
  test('page numbers are listed in runs', () => expect(pageList([7, 1, 2, 3, 9, 10])).toBe('1 to 3, 7, 9 to 10'));
});

test('a word of a page that was made level is placed where it stood', () => {
  const word = { text: 'x', page: 1, x0: 290, x1: 310, top: 0, bottom: 20, bold: false, italic: false, raised: false, glued: false };
  const frame = { number: 1, width: 600, height: 800, turn: 0, skew: (2 * Math.PI) / 180 };
  const { box } = placeWord(word, frame);
  expect(box.x).toBeCloseTo(290 + 390 * Math.sin(frame.skew), 0);
  expect(box.width).toBeCloseTo(20);
  expect(placeWord({ ...word, confidence: 0.5 }, { ...frame, skew: 0 })).toEqual({
    text: 'x',
    box: { page: 1, x: 290, y: 0, width: 20, height: 20 },
    confidence: 0.5,
  });
});
