import { compareInFull } from '../../pipeline/diff/index.js';
import { htmlPage } from '../../pipeline/diff/render/html.js';
import { markdownText } from '../../pipeline/diff/render/markdown.js';
import { markedWords, shortened } from '../../pipeline/diff/render/marked-words.js';
import { tellingWords } from '../../pipeline/diff/render/telling-words.js';
import { terminalText } from '../../pipeline/diff/render/terminal.js';
import { planOf } from './plan-of.js';

const rows = [
  ['Nâng cấp mạng nội bộ của Sở', 'Biên bản', 'Văn phòng Sở', 'Phòng Pháp chế', 'Trước ngày 30/9/2026'],
  ['Kiểm tra kỷ cương hành chính', 'Thông báo', 'Thanh tra Sở', 'Văn phòng Sở', 'Hằng quý'],
];
const compared = async (body: string) =>
  compareInFull(
    await planOf(['## I. MỤC TIÊU', '- Nâng cao chất lượng phục vụ người dân.', '- Đảm bảo công khai, minh bạch.'], rows),
    await planOf(
      ['## I. MỤC TIÊU', `- Nâng cao chất lượng phục vụ ${body} người dân.`, '- Bảo đảm công khai, minh bạch.'],
      [[...rows[0]!.slice(0, 4), 'Trước ngày 31/10/2026'], rows[1]!],
    ),
  );

test('words: what changed is marked, word by word', () => {
  const shown = markedWords('trước ngày 30/9/2026 gửi Sở', 'trước ngày 31/10/2026 gửi Sở');
  expect(
    shown
      .filter(({ is }) => is !== 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe('trước ngày 30/9/2026 gửi Sở');
  expect(
    shown
      .filter(({ is }) => is !== 'removed')
      .map(({ text }) => text)
      .join(''),
  ).toBe('trước ngày 31/10/2026 gửi Sở');
  expect(markedWords('đi nghị', 'đi nghỉ')).toEqual([
    { is: 'same', text: 'đi ' },
    { is: 'removed', text: 'nghị' },
    { is: 'added', text: 'nghỉ' },
  ]);
  expect(
    shortened(
      [
        { is: 'same', text: 'a'.repeat(500) },
        { is: 'added', text: 'b' },
      ],
      10,
    )[0]!.text,
  ).toBe(`…${'a'.repeat(10)}`);
});

test('terminal: the substantive changes, the rest counted; all on demand; colours only when asked for', async () => {
  const { diff } = await compared('tận tình');
  const text = terminalText(diff, { all: false, colours: false });
  expect(text).toContain('Changes: 2 substantive, 0 explained, 0 structural, 1 editorial.');
  expect(text).toContain('deadline later: [-Trước ngày 30/9/2026-] → {+Trước ngày 31/10/2026+}');
  expect(text).toContain('{+tận tình +}');
  expect(text).not.toContain('minh bạch');
  expect(terminalText(diff, { all: true, colours: false })).toContain('(editorial)');
  expect(terminalText(diff, { all: false, colours: true })).toContain('\u001b[');
  expect(text).not.toContain('\u001b[');
});

test('Markdown: struck through and bold, with nothing of the text read as Markdown', async () => {
  const text = markdownText((await compared('*tận* [tình](x) <b>')).diff, { all: false });
  expect(text).toContain('~~Trước ngày 30/9/2026~~ → **Trước ngày 31/10/2026**');
  expect(text).not.toMatch(/(?<!\\)<b>/u);
  expect(text).not.toMatch(/(?<!\\)\[tình/u);
});

test('HTML: one page without script or network, both versions whole, everything escaped, links that lead somewhere', async () => {
  const { diff, rows: lines } = await compared('"tận tình" & <script>alert(1)</script>');
  const hostile = { ...diff, old: { ...diff.old, path: '<img src=x onerror=alert(1)>.md' } };
  const page = htmlPage(hostile, lines);
  expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>|https?:/u);
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;.md');
  expect(page).toContain("default-src 'none'");
  const targets = new Set([...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id));
  const links = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((id) => !targets.has(id))).toEqual([]);
  for (const words of ['Kiểm tra kỷ cương hành chính', '<del>', '<ins>', 'show-editorial', '@media print']) expect(page).toContain(words);
});

test('words: in a list of changes only those are marked that say something else', () => {
  const before = 'UBND huyện xử lý xong 20 hồ sơ trước quý II/2026; bám sát tiến độ';
  const after = 'Ủy ban nhân dân huyện xử lí xong 30 hồ sơ trước quý II/2026, bám sát tiến độ';
  expect(tellingWords(before, after).filter(({ is }) => is !== 'same')).toEqual([
    { is: 'removed', text: '20' },
    { is: 'added', text: '30' },
  ]);
  expect(tellingWords('2.000 hồ sơ', '2,000 hồ sơ').some(({ is }) => is !== 'same')).toBe(true);
  expect(tellingWords('xử lý hồ sơ', 'xử lí hồ sơ').some(({ is }) => is !== 'same')).toBe(true);
});
