import type { CodeTable } from '../code-table.js';

/** The codes of the checks against a registry. */
export const registryCodes: CodeTable = {
  'registry-date-mismatch': {
    severity: 'error',
    meaning: {
      vi: 'Ngày của văn bản được viện dẫn khác ngày trong sổ đăng ký văn bản.',
      en: 'The date of a cited document differs from the registry.',
    },
  },
  'registry-title-mismatch': {
    severity: 'warning',
    meaning: {
      vi: 'Trích yếu của văn bản được viện dẫn khác trích yếu trong sổ đăng ký văn bản.',
      en: 'The title of a cited document means something else than the one in the registry.',
    },
  },
  'registry-issuer-mismatch': {
    severity: 'warning',
    meaning: {
      vi: 'Cơ quan ban hành được ghi khác với sổ đăng ký văn bản.',
      en: 'The issuer of a cited document differs from the registry.',
    },
  },
  'cited-not-in-force': {
    severity: 'warning',
    meaning: {
      vi: 'Văn bản được viện dẫn đã hết hiệu lực vào ngày của văn bản viện dẫn.',
      en: 'A cited document was no longer in force on the date of the citing one.',
    },
  },
  'cited-partly-in-force': {
    severity: 'note',
    meaning: {
      vi: 'Văn bản làm căn cứ đã hết hiệu lực một phần hoặc ngưng hiệu lực.',
      en: 'A legal basis was only partly in force, or suspended.',
    },
  },
  'cited-not-yet-in-force': {
    severity: 'note',
    meaning: {
      vi: 'Văn bản làm căn cứ chưa có hiệu lực vào ngày của văn bản viện dẫn.',
      en: 'A legal basis was not yet in force on the date of the citing document.',
    },
  },
};
