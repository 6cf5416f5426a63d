import type { CodeTable } from '../code-table.js';

/** The codes of the checks inside one citation. */
export const citationCodes: CodeTable = {
  'impossible-date': {
    severity: 'error',
    meaning: { vi: 'Ngày của văn bản được viện dẫn không có trong lịch.', en: 'The date of a cited document is in no calendar.' },
  },
  'year-date-mismatch': {
    severity: 'error',
    meaning: {
      vi: 'Năm trong số, ký hiệu khác năm của ngày ban hành trong cùng một viện dẫn.',
      en: 'The year in the number differs from the year of the date within one citation.',
    },
  },
  'type-symbol-mismatch': {
    severity: 'warning',
    meaning: { vi: 'Tên loại văn bản không khớp ký hiệu.', en: 'The type word does not fit the code that the symbol begins with.' },
  },
  'symbol-issuer-mismatch': {
    severity: 'error',
    meaning: { vi: 'Ký hiệu là của cơ quan khác với cơ quan được ghi.', en: 'The symbol belongs to another body than the one named.' },
  },
  'state-party-numbering': {
    severity: 'warning',
    meaning: {
      vi: 'Số, ký hiệu viết lẫn thể thức của Đảng và của Nhà nước.',
      en: 'A number mixes the forms of Party and State documents.',
    },
  },
  'malformed-symbol': {
    severity: 'warning',
    meaning: { vi: 'Ký hiệu sai một chữ so với ký hiệu thường dùng.', en: 'A symbol is one letter off a usual one.' },
  },
  'cited-after-citing': {
    severity: 'error',
    meaning: {
      vi: 'Văn bản được viện dẫn có ngày sau văn bản viện dẫn nó.',
      en: 'A cited document is dated after the document that cites it.',
    },
  },
  'dated-before-subject': {
    severity: 'warning',
    meaning: {
      vi: 'Văn bản có ngày trước khi kết thúc năm mà trích yếu của nó tổng kết.',
      en: 'A document is dated before the year that its title looks back on was over.',
    },
  },
};
