import type { FoundFinding } from '../finding.js';

const fields = {
  'body-annex-units': { vi: 'đơn vị chủ trì', en: 'lead unit' },
  'body-annex-deadline': { vi: 'thời hạn', en: 'time limit' },
  'body-annex-target': { vi: 'chỉ tiêu', en: 'target' },
} as const;

/** The finding that body (`expected`) and annex (`met`) say different things of one task. */
export function bodyAnnexFinding(
  code: keyof typeof fields,
  expected: string,
  met: string,
  evidence: FoundFinding['evidence'],
): FoundFinding {
  const what = fields[code];
  return {
    code,
    severity: 'warning',
    message: {
      vi: `Phần kế hoạch và phụ lục ghi khác nhau về ${what.vi} của cùng một nhiệm vụ: «${expected}» và «${met}».`,
      en: `Body and annex differ on the ${what.en} of one task: «${expected}» and «${met}».`,
    },
    expected,
    met,
    evidence,
    key: null,
    suggestion: null,
  };
}
