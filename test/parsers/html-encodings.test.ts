import { parseHtml } from '../../pipeline/parsers/html.js';
import { parseMhtml } from '../../pipeline/parsers/mhtml.js';
import { defaultParserOptions } from '../../pipeline/parsers/options.js';

const read = (bytes: Uint8Array) => parseHtml(bytes, 'x.html', defaultParserOptions);
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const sentence = 'Ủy ban nhân dân tỉnh ban hành Kế hoạch công tác năm 2025, đề nghị các sở thực hiện.';

/** Windows-1258 by hand: letters of its own, marks behind their vowel (Microsoft code page 1258). */
function windows1258(text: string): Buffer {
  const marks: Record<string, number> = { '\u0300': 0xcc, '\u0309': 0xd2, '\u0303': 0xde, '\u0301': 0xec, '\u0323': 0xf2 };
  const letters: Record<string, number> = {
    ă: 0xe3,
    Ă: 0xc3,
    đ: 0xf0,
    Đ: 0xd0,
    ơ: 0xf5,
    Ơ: 0xd5,
    ư: 0xfd,
    Ư: 0xdd,
    â: 0xe2,
    ê: 0xea,
    ô: 0xf4,
  };
  const pieces = [...text].flatMap((letter) => {
    if (letters[letter] || letter < '\u0080') return [letter];
    const parts = [...letter.normalize('NFD')];
    const marked = parts.filter((part) => marks[part]);
    return [
      parts
        .filter((part) => !marks[part])
        .join('')
        .normalize('NFC'),
      ...marked,
    ];
  });
  return Buffer.from(pieces.map((piece) => marks[piece] ?? letters[piece] ?? piece.charCodeAt(0)));
}

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from(`<meta charset=utf-8><p>${sentence}`), 'utf-8'],
  ['UTF-8 with a byte order mark that says something else', Buffer.from(`\ufeff<meta charset=windows-1258><p>${sentence}`), 'utf-8'],
  [
    'UTF-8 that is declared as Western',
    Buffer.from(`<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><p>${sentence}`),
    'utf-8',
  ],
  ['UTF-16 with its mark', Buffer.from(`\ufeff<html><p>${sentence}`, 'utf16le'), 'utf-16le'],
  ['Windows-1258', windows1258(`<meta charset="windows-1258"><p>${sentence}</p>`), 'windows-1258'],
  ['Windows-1258 that is declared as Western', windows1258(`<meta charset="windows-1252"><p>${sentence}</p>`), 'windows-1258'],
])('%s', async (_, bytes, encoding) => {
  const parsed = await read(bytes);
  expect(parsed.blocks).toMatchObject([{ text: sentence }]);
  expect(parsed.encoding).toBe(encoding);
});

describe('letters of fonts from before Unicode', () => {
  const tcvn3 = 'Uû ban nh©n d©n tØnh ban hµnh KÕ ho¹ch c«ng t¸c n¨m 2025, ®Ò nghÞ c¸c së thùc hiÖn.';
  const expected = sentence.replace('Ủy', 'Uỷ');

  test.each<[string, Uint8Array]>([
    ['in the code of a font', latin1(`<p><font face=".VnTime">${tcvn3}</font></p>`)],
    ['in a font of a style', latin1(`<style>p.b{font-family:".VnTime"}</style><p class=b>${tcvn3}</p>`)],
    ['as UTF-8', Buffer.from(`<meta charset=utf-8><p style='font-family:.VnTime'>${tcvn3}</p>`)],
    ['without a font', Buffer.from(`<p>${tcvn3}</p>`)],
  ])('%s', async (_, bytes) => {
    const parsed = await read(bytes);
    expect(parsed.blocks).toMatchObject([{ text: expected }]);
    expect(parsed.encoding).toBe('tcvn3');
  });

  test('fonts of capitals', async () => {
    const parsed = await read(latin1(`<p><font face=".VnTimeH">kÕ ho¹ch</font></p><p><font face=".VnTime">${tcvn3}</font></p>`));
    expect(parsed.blocks).toMatchObject([{ text: 'KẾ HOẠCH' }, { text: expected }]);
  });
});

describe('saved pages', () => {
  const header =
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x"\r\n\r\n';
  const part = (type: string, encoding: string, body: string) =>
    `----x\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://example.org/\r\n\r\n${body}\r\n`;
  const quoted = (text: string) =>
    [...Buffer.from(text)].map((b) => (b > 126 || b === 61 ? `=${b.toString(16).toUpperCase()}` : String.fromCharCode(b))).join('');
  const saved = (...parts: string[]) => parseMhtml(latin1(`${header}${parts.join('')}----x--\r\n`), 'x.mht', defaultParserOptions);

  test('the first HTML part is the page, frames and pictures are not read', async () => {
    const page = part('text/html', 'quoted-printable', quoted(`<p>${sentence}</p>\r\n<p>Content-Type: text/html</p>`));
    const parsed = await saved(
      page,
      part('text/html', 'base64', Buffer.from('<p>Khung').toString('base64')),
      part('image/png', 'base64', 'AAAA'),
    );
    expect(parsed.blocks).toMatchObject([{ text: sentence }, { text: 'Content-Type: text/html' }]);
    expect(parsed).toMatchObject({ mediaType: 'multipart/related', encoding: 'utf-8' });
  });

  test('base64, and a charset in the header of the part', async () => {
    const parsed = await saved(part('text/html; charset="windows-1258"', 'base64', windows1258(`<p>${sentence}</p>`).toString('base64')));
    expect(parsed).toMatchObject({ encoding: 'windows-1258', blocks: [{ text: sentence }] });
  });

  test('without HTML there is no text', async () => {
    await expect(saved(part('image/png', 'base64', 'AAAA'))).rejects.toMatchObject({ code: 'no-text' });
  });
});
