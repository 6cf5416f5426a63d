import type { CodeTable } from '../code-table.js';

/** The codes of the checks inside a plan. */
export const planCodes: CodeTable = {
  'numbering-gap': { severity: 'warning', meaning: { vi: 'Thiếu số thứ tự.', en: 'A number is missing from a sequence.' } },
  'numbering-repeat': {
    severity: 'warning',
    meaning: { vi: 'Số thứ tự lặp lại hoặc lùi lại.', en: 'A number stands twice or runs backwards.' },
  },
  'vague-citation': {
    severity: 'warning',
    meaning: { vi: 'Viện dẫn không có số, ký hiệu hay tên văn bản.', en: 'A citation names neither number nor title.' },
  },
  'period-contradiction': {
    severity: 'warning',
    meaning: { vi: 'Giai đoạn trong bài khác giai đoạn của chính kế hoạch.', en: 'The text gives the plan another period than its title.' },
  },
  'year-outside-period': {
    severity: 'warning',
    meaning: {
      vi: 'Thời hạn thuộc một năm trước thời gian thực hiện của kế hoạch.',
      en: 'A time limit lies in a year before the period of the plan.',
    },
  },
  'deadline-before-plan': {
    severity: 'warning',
    meaning: { vi: 'Thời hạn trước ngày ban hành kế hoạch.', en: 'A time limit lies before the date of the plan.' },
  },
  'report-before-work-ends': {
    severity: 'note',
    meaning: { vi: 'Thời hạn báo cáo kết quả trước khi công việc kết thúc.', en: 'Results are to be reported before the work ends.' },
  },
  'two-time-limits': {
    severity: 'warning',
    meaning: { vi: 'Một nhiệm vụ có hai thời hạn mâu thuẫn.', en: 'One task has two time limits that contradict each other.' },
  },
  'lead-coordinates-itself': {
    severity: 'warning',
    meaning: { vi: 'Cùng một đơn vị vừa chủ trì vừa phối hợp.', en: 'One unit both leads a task and coordinates in it.' },
  },
  'body-annex-units': {
    severity: 'warning',
    meaning: { vi: 'Phần kế hoạch và phụ lục giao một nhiệm vụ cho hai đơn vị.', en: 'Body and annex give one task to different units.' },
  },
  'body-annex-deadline': {
    severity: 'warning',
    meaning: {
      vi: 'Phần kế hoạch và phụ lục ghi hai thời hạn cho một nhiệm vụ.',
      en: 'Body and annex give one task different time limits.',
    },
  },
  'body-annex-target': {
    severity: 'warning',
    meaning: { vi: 'Phần kế hoạch và phụ lục ghi hai chỉ tiêu cho một nhiệm vụ.', en: 'Body and annex give one task different targets.' },
  },
  'total-mismatch': {
    severity: 'warning',
    meaning: { vi: 'Tổng số khác các thành phần được liệt kê.', en: 'A total differs from the parts that are listed.' },
  },
  'product-repeats-task': {
    severity: 'warning',
    meaning: { vi: 'Ô sản phẩm chép lại tên nhiệm vụ.', en: 'The product repeats the words of the task.' },
  },
  'unit-two-names': {
    severity: 'warning',
    meaning: { vi: 'Một đơn vị có thể được ghi bằng hai tên.', en: 'One unit may be named in two ways.' },
  },
  'unit-misspelled': {
    severity: 'warning',
    meaning: { vi: 'Tên cơ quan sai một chữ so với tên chính thức.', en: 'The name of a body is one letter off the official one.' },
  },
  'unit-no-longer-exists': {
    severity: 'warning',
    meaning: { vi: 'Cơ quan không còn vào ngày của kế hoạch.', en: 'A unit no longer existed on the date of the plan.' },
  },
  'undefined-abbreviation': {
    severity: 'note',
    meaning: { vi: 'Chữ viết tắt không được giải thích.', en: 'An abbreviation is never spelled out.' },
  },
};
