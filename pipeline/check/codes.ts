import { batchCodes } from './batch/codes.js';
import { citationCodes } from './citation/codes.js';
import type { CodeTable } from './code-table.js';
import { planCodes } from './plan/codes.js';
import { registryCodes } from './registry/codes.js';

const reportCodes: CodeTable = {
  'unused-suppression': {
    severity: 'note',
    meaning: {
      vi: 'Một mục trong .kehoachrc không còn ứng với phát hiện nào.',
      en: 'An entry of .kehoachrc no longer matches any finding.',
    },
  },
};

/** Every code that a finding can have, with its gravest severity and its meaning. */
export const findingCodes: CodeTable = { ...citationCodes, ...batchCodes, ...planCodes, ...registryCodes, ...reportCodes };
