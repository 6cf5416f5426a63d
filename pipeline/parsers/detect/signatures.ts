import type { FailureCode } from '../../../schemas/index.js';

/** The formats that have a parser. */
export type Format = 'pdf' | 'docx' | 'markdown' | 'text' | 'doc' | 'rtf' | 'odt' | 'html' | 'mhtml' | 'spreadsheet' | 'image';

/** A file type known by its first bytes. */
export interface Signature {
  name: string;
  starts: readonly (string | readonly number[])[];
  /** Its parser; left out for files that are not read. */
  format?: Format;
  /** Why it is not read; a plain "not supported" where left out. */
  reason?: string;
}

const archive = 'it is an archive; unpack it and give the documents inside';

/** Strings are compared byte by byte as Latin-1. */
export const signatures: readonly Signature[] = [
  { name: 'RTF', starts: ['{\\rtf'], format: 'rtf' },
  { name: 'PNG image', starts: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]], format: 'image' },
  { name: 'JPEG image', starts: [[0xff, 0xd8, 0xff]], format: 'image' },
  {
    name: 'TIFF image',
    starts: [
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
    format: 'image',
  },
  { name: 'GIF image', starts: ['GIF87a', 'GIF89a'], format: 'image' },
  { name: 'RAR archive', starts: ['Rar!\x1a\x07'], reason: archive },
  { name: '7z archive', starts: [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], reason: archive },
  { name: 'gzip archive', starts: [[0x1f, 0x8b, 0x08]], reason: archive },
  { name: 'PostScript', starts: ['%!PS'] },
  { name: 'program', starts: ['\x7fELF'] },
];

/** What the streams of an OLE compound file (Office 97 to 2003, or a protected newer file) say about it; first hit wins. */
export const oleStreams: readonly { stream: string; name: string; format?: Format; code?: FailureCode; reason?: string }[] = [
  {
    stream: 'EncryptedPackage',
    name: 'Office file',
    code: 'encrypted-file',
    reason: 'it is protected by a password; remove the protection first',
  },
  { stream: 'WordDocument', name: 'Word 97-2003 document (.doc)', format: 'doc' },
  { stream: 'Workbook', name: 'Excel 97-2003 workbook (.xls)', format: 'spreadsheet' },
  { stream: 'Book', name: 'Excel 95 workbook (.xls)', format: 'spreadsheet' },
  { stream: 'PowerPoint Document', name: 'PowerPoint 97-2003 file (.ppt)', reason: 'presentations are not read' },
];

/** What the entries of a ZIP file say about it; first hit wins. */
export const zipEntries: readonly { entry: RegExp; name: string; format?: Format }[] = [
  { entry: /^word\/document\d{0,3}\.xml$/, name: 'Word document (.docx)', format: 'docx' },
  { entry: /^xl\/workbook\.(xml|bin)$/, name: 'Excel workbook (.xlsx)', format: 'spreadsheet' },
  { entry: /^ppt\/presentation\.xml$/, name: 'PowerPoint file (.pptx)' },
  { entry: /^META-INF\/container\.xml$/, name: 'EPUB book' },
  { entry: /^content\.xml$/, name: 'OpenDocument file', format: 'odt' },
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
  '.doc': 'doc',
  '.dot': 'doc',
  '.rtf': 'rtf',
  '.odt': 'odt',
  '.ott': 'odt',
  '.fodt': 'odt',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.mht': 'mhtml',
  '.mhtml': 'mhtml',
  '.xls': 'spreadsheet',
  '.xlsx': 'spreadsheet',
  '.xlsm': 'spreadsheet',
  '.ods': 'spreadsheet',
  '.fods': 'spreadsheet',
  '.ppt': 'other',
  '.pptx': 'other',
  '.png': 'image',
  '.jpg': 'image',
  '.jpeg': 'image',
  '.tif': 'image',
  '.tiff': 'image',
  '.gif': 'image',
};
