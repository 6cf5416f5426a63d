import type { FindingSeverity, UnknownIdentity } from '../../../schemas/index.js';
import type { Language } from '../finding.js';

type Words = Readonly<Record<Language, string>>;

/** The words of reports for people. */
export const words = {
  title: { vi: 'Kiểm tra viện dẫn', en: 'Check of references' },
  caution: {
    vi: 'Kết quả dựa trên các bản đang có. Nơi có mâu thuẫn, bản chép có thể sai; bản gốc đã ký có thể vẫn đúng.',
    en: 'The results rest on the copies at hand. Where they conflict, a copy may be wrong; the signed original may well be right.',
  },
  documents: { vi: 'văn bản', en: 'documents' },
  cited: { vi: 'văn bản được viện dẫn', en: 'cited documents' },
  mentions: { vi: 'lượt viện dẫn', en: 'citations' },
  page: { vi: 'trang', en: 'page' },
  suggestion: { vi: 'Gợi ý', en: 'Suggestion' },
  none: { vi: 'Không có phát hiện nào.', en: 'Nothing was found.' },
  index: { vi: 'Danh mục văn bản được viện dẫn', en: 'Index of cited documents' },
  columns: {
    vi: 'Văn bản | Ngày | Cơ quan ban hành | Trích yếu | Lượt | Tệp | Nơi viện dẫn',
    en: 'Document | Date | Issuer | Title | Citations | Files | Where',
  },
  readings: { vi: 'cách ghi khác', en: 'other readings' },
  unknown: { vi: 'Viện dẫn chưa xác định được văn bản', en: 'Citations whose document cannot be told' },
  candidates: { vi: 'có thể là', en: 'perhaps' },
  failed: { vi: 'Không kiểm tra được', en: 'Not checked' },
  copies: { vi: 'Bản sao trùng', en: 'Copies' },
  copyOf: { vi: 'trùng với', en: 'is a copy of' },
  suppressed: { vi: 'Phát hiện được bỏ qua', en: 'Suppressed findings' },
  registry: { vi: 'Dòng sai trong sổ đăng ký văn bản', en: 'Rows of registries that were not used' },
  line: { vi: 'dòng', en: 'line' },
  more: { vi: 'và những mục khác, xem --json', en: 'and more, see --json' },
} satisfies Record<string, Words>;

/** Severities in the plural, for headings and counts. */
export const severityWords: Readonly<Record<FindingSeverity, Words>> = {
  error: { vi: 'Lỗi', en: 'Errors' },
  warning: { vi: 'Cảnh báo', en: 'Warnings' },
  note: { vi: 'Lưu ý', en: 'Notes' },
};

/** Why a document cannot be told. */
export const reasonWords: Readonly<Record<UnknownIdentity, Words>> = {
  'no-number': { vi: 'không có số', en: 'no number' },
  'no-year': { vi: 'không có năm: số được đánh lại mỗi năm', en: 'no year: numbers come again each year' },
  'no-symbol': { vi: 'không có ký hiệu', en: 'no symbol' },
  'no-place': { vi: 'không rõ của địa phương nào', en: 'its place is not known' },
  'no-name': { vi: 'không có tên', en: 'no name' },
};
