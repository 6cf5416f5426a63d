import type { DocumentCheck } from '../finding.js';
import { itemEvidence } from './evidence.js';

/** Citations that name neither number nor title, as the extraction found them. */
export const vagueCitations: DocumentCheck = (document) =>
  document.plan.diagnostics.flatMap(({ code, span, quote, page = null }) => {
    if (code !== 'vague-citation' || span === undefined || quote === undefined) return [];
    return [
      {
        code,
        severity: 'warning' as const,
        message: {
          vi: `«${quote}» không có số, ký hiệu hay tên văn bản: không rõ văn bản nào.`,
          en: `«${quote}» names neither number nor title: nobody can tell which document is meant.`,
        },
        expected: null,
        met: quote,
        evidence: [itemEvidence(document, { quote, span, page })],
        key: null,
        suggestion: null,
      },
    ];
  });
