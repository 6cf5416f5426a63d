import type { FailureCode } from '../../../schemas/index.js';

/** The formats that have a parser. */
export type Format = 'pdf' | 'docx' | 'markdown' | 'text';

/** A file type known by its first bytes that this version does not read. */
export interface Signature {
  name: string;
  starts: readonly (string | readonly number[])[];
  /** Why it is not read; a plain "not supported" where left out. */
  reason?: string;
}

const scan = 'it is an image; scans need character recognition (OCR), which is not part of this version';
const archive = 'it is an archive; unpack it and give the documents inside';

/** Strings are compared byte by byte as Latin-1. */
export const signatures: readonly Signature[] = [
  { name: 'RTF', starts: ['{\\rtf'] },
  { name: 'PNG image', starts: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]], reason: scan },
  { name: 'JPEG image', starts: [[0xff, 0xd8, 0xff]], reason: scan },
  {
    name: 'TIFF image',
    starts: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
    reason: scan,
  },
  { name: 'GIF image', starts: ['GIF87a', 'GIF89a'], reason: scan },
  { name: 'RAR archive', starts: ['Rar!\x1a\x07'], reason: archive },
  { name: '7z archive', starts: [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], reason: archive },
  { name: 'gzip archive', starts: [[0x1f, 0x8b, 0x08]], reason: archive },
  { name: 'PostScript', starts: ['%!PS'] },
  { name: 'program', starts: ['\x7fELF'] },
];

/** What the streams of an OLE compound file (Office 97 to 2003, or a protected newer file) say about it; first hit wins. */
export const oleStreams: readonly { stream: string; name: string; code: FailureCode; reason: string }[] = [
  {
    stream: 'EncryptedPackage',
    name: 'Office file',
    code: 'encrypted-file',
    reason: 'it is protected by a password; remove the protection first',
  },
  {
    stream: 'WordDocument',
    name: 'Word 97-2003 document (.doc)',
    code: 'unsupported-format',
    reason: 'save it as .docx; this version does not read .doc',
  },
  { stream: 'Workbook', name: 'Excel 97-2003 workbook (.xls)', code: 'unsupported-format', reason: 'spreadsheets are not read' },
  {
    stream: 'PowerPoint Document',
    name: 'PowerPoint 97-2003 file (.ppt)',
    code: 'unsupported-format',
    reason: 'presentations are not read',
  },
];

/** What the entries of a ZIP file say about it; first hit wins, `docx` is the only one that is read. */
export const zipEntries: readonly { entry: RegExp; name: string; format?: Format }[] = [
  { entry: /^word\/document\d{0,3}\.xml$/, name: 'Word document (.docx)', format: 'docx' },
  { entry: /^xl\/workbook\.(xml|bin)$/, name: 'Excel workbook (.xlsx)' },
  { entry: /^ppt\/presentation\.xml$/, name: 'PowerPoint file (.pptx)' },
  { entry: /^META-INF\/container\.xml$/, name: 'EPUB book' },
  { entry: /^content\.xml$/, name: 'OpenDocument file (.odt, .ods or .odp)' },
];

/** File endings and the format they promise; an ending that is not listed promises nothing. */
export const endings: Readonly<Record<string, Format | 'other'>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.doc': 'other',
  '.rtf': 'other',
  '.odt': 'other',
  '.htm': 'other',
  '.html': 'other',
  '.xls': 'other',
  '.xlsx': 'other',
  '.ppt': 'other',
  '.pptx': 'other',
  '.png': 'other',
  '.jpg': 'other',
  '.jpeg': 'other',
  '.tif': 'other',
  '.tiff': 'other',
};
