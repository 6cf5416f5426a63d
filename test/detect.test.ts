import { IngestError } from '../pipeline/ingest-error.js';
import { detectFormat, endingDiagnostic } from '../pipeline/parsers/detect.js';

/** A ZIP file of empty, stored entries. */
function zip(...names: string[]): Buffer {
  const entries = names.map((name) => Buffer.from(name));
  const local = entries.map((name) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, name]);
  });
  const central = entries.map((name) => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(name.length, 28);
    return Buffer.concat([header, name]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(local).length, 16);
  return Buffer.concat([...local, ...central, end]);
}

const ole = (stream: string) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(stream, 'utf16le')]);

function outcome(content: string | Buffer, name = 'x.txt'): string {
  try {
    return detectFormat(Buffer.from(content), name);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return `${error.code}: ${error.message.slice(name.length + 2)}`;
  }
}

test.each<[string, string | Buffer, string]>([
  ['a PDF', '%PDF-1.7\n…', 'pdf'],
  ['a PDF behind junk', 'HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\nendobj', 'pdf'],
  ['a text that speaks of PDF', 'Tệp bắt đầu bằng %PDF-1.4', 'text'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
  ['a Word document with a spreadsheet in it', zip('word/document2.xml', 'word/embeddings/a.xlsx', 'xl/workbook.xml'), 'docx'],
  ['plain text', 'KẾ HOẠCH\nCải cách hành chính', 'text'],
  ['Markdown', '# KẾ HOẠCH\n\n**Căn cứ** Nghị định\n\n| TT | Nhiệm vụ |\n|---|---|\n| 1 | a |\n', 'markdown'],
  ['RTF', '{\\rtf1 a}', 'rtf'],
  ['a web page', '\ufeff \n<!DOCTYPE html><p>', 'html'],
  ['a saved web page', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'mhtml'],
  [
    'a page saved by a browser',
    'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n',
    'mhtml',
  ],
  ['a letter that says Content-Type', 'Kính gửi: Sở Nội vụ\nMIME-Version: 1.0', 'text'],
  ['XHTML behind a declaration and a comment', '<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x"><p>', 'html'],
  ['a fragment of HTML', '<table border="1"><tr><td>TT</td></tr></table>', 'html'],
  [
    'an OpenDocument text in one XML file',
    '<?xml version="1.0"?><office:document xmlns:a="b" office:mimetype="application/vnd.oasis.opendocument.text">',
    'odt',
  ],
  ['an OpenDocument spreadsheet', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'content.xml'), 'spreadsheet'],
  ['an OpenDocument text', zip('mimetype', 'content.xml'), 'odt'],
  ['an Excel workbook', zip('xl/workbook.xml'), 'spreadsheet'],
  ['an old workbook', ole('Workbook'), 'spreadsheet'],
  ['an old Word document', ole('WordDocument'), 'doc'],
  ['a scan', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image'],
  ['UTF-16 text', Buffer.from('\ufeffKẾ HOẠCH', 'utf16le'), 'text'],
])('%s is %3$s', (_, content, format) => expect(outcome(content)).toBe(format));

test.each<[string, string | Buffer, RegExp]>([
  ['an empty file', '', /^no-text: the file is empty/],
  ['another ZIP', zip('a.txt'), /^unsupported-format: ZIP archive/],
  ['a ZIP that was cut off', zip('word/document.xml').subarray(0, 40), /^unreadable-file: .*cut off/],
  ['a protected document', ole('EncryptedPackage'), /^encrypted-file: .*password/],
  ['XML', '<?xml version="1.0"?><a/>', /^unsupported-format: XML/],
  ['JSON', '{"schemaVersion": "1"}', /^unsupported-format: JSON/],
])('%s is refused', (_, content, message) => expect(outcome(content)).toMatch(message));

test('Markdown may begin with HTML', () => expect(outcome('<div align="center">x</div>\n\n# KẾ HOẠCH', 'x.md')).toBe('markdown'));

test('the ending .md decides for Markdown where the content does not', () => expect(outcome('Kế hoạch', 'x.MD')).toBe('markdown'));

test('a wrong ending is a warning; Markdown in .txt and unknown endings are not', () => {
  expect(endingDiagnostic('docx', 'x.PDF')).toMatchObject({ code: 'wrong-file-ending', severity: 'warning' });
  expect(endingDiagnostic('text', 'x.doc')?.message).toContain('.doc');
  for (const name of ['x.txt', 'x.md', 'x', 'x.2025', 'x.constructor']) expect(endingDiagnostic('markdown', name)).toBeNull();
});
