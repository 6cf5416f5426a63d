import type { Suppression } from '../../schemas/index.js';
import type { FoundFinding } from './finding.js';
import { fitsGlob } from './glob.js';

export interface Suppressed {
  kept: FoundFinding[];
  used: (Suppression & { findings: number })[];
}

/** Takes out what the entries of `.kehoachrc` (read from `file`) name; an entry that fits nothing becomes a finding itself. */
export function suppress(findings: readonly FoundFinding[], entries: readonly Suppression[], file: string): Suppressed {
  const counts = entries.map(() => 0);
  const kept = findings.filter((finding) => {
    const at = entries.findIndex((entry) => fits(finding, entry));
    if (at >= 0) counts[at]! += 1;
    return at < 0;
  });
  const unused = entries.filter((_, index) => counts[index] === 0).map((entry) => unusedEntry(entry, file));
  return {
    kept: [...kept, ...unused],
    used: entries.flatMap((entry, index) => (counts[index] === 0 ? [] : [{ ...entry, findings: counts[index]! }])),
  };
}

const fits = ({ code, key, evidence }: FoundFinding, entry: Suppression): boolean =>
  (entry.code === undefined || entry.code === code) &&
  (entry.key === undefined || entry.key === key) &&
  (entry.file === undefined || evidence.some(({ file }) => fitsGlob(file, entry.file!)));

function unusedEntry(entry: Suppression, file: string): FoundFinding {
  const quote = JSON.stringify(entry);
  return {
    code: 'unused-suppression',
    severity: 'note',
    message: {
      vi: `Mục này trong ${file} không ứng với phát hiện nào: ${quote}`,
      en: `This entry of ${file} fits no finding: ${quote}`,
    },
    expected: null,
    met: null,
    evidence: [{ file, quote, span: null, page: null, item: null }],
    key: null,
    suggestion: null,
  };
}
