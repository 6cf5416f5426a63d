import type { CodeTable } from '../code-table.js';

/** The codes of the checks over a batch. */
export const batchCodes: CodeTable = {
  'conflicting-dates': {
    severity: 'error',
    meaning: { vi: 'Một văn bản được viện dẫn với nhiều ngày khác nhau.', en: 'One document is cited with different dates.' },
  },
  'conflicting-titles': {
    severity: 'warning',
    meaning: { vi: 'Một văn bản được viện dẫn với các trích yếu khác nhau.', en: 'One document is cited with different titles.' },
  },
  'conflicting-issuers': {
    severity: 'warning',
    meaning: { vi: 'Một văn bản được ghi là của nhiều cơ quan khác nhau.', en: 'One document is credited to different issuers.' },
  },
  'near-identical-identifiers': {
    severity: 'warning',
    meaning: {
      vi: 'Hai số, ký hiệu gần giống nhau có cùng ngày.',
      en: 'Two almost identical identifiers bear the same date.',
    },
  },
  'impossible-sequence': {
    severity: 'warning',
    meaning: {
      vi: 'Trong cùng một năm, số lớn hơn lại có ngày sớm hơn.',
      en: 'Within one year a higher number of a series has an earlier date.',
    },
  },
  'no-working-day': {
    severity: 'note',
    meaning: { vi: 'Ngày ban hành là Chủ nhật hoặc ngày nghỉ lễ.', en: 'A document is dated on a Sunday or public holiday.' },
  },
};
