import type { FoundFinding } from './finding.js';

/** So many mentions stand as evidence; the others say the same in the same document. */
const shownSides = 6;

/** Findings of one document that say the same of the same words become one, with the evidence of all. */
export function mergeRepeats(findings: readonly FoundFinding[]): FoundFinding[] {
  const merged = new Map<string, FoundFinding>();
  for (const finding of findings) {
    const { code, severity, message, evidence } = finding;
    const name = JSON.stringify([code, severity, message.vi]);
    const earlier = merged.get(name);
    if (!earlier) merged.set(name, finding);
    else merged.set(name, { ...earlier, evidence: distinct([...earlier.evidence, ...evidence]).slice(0, shownSides) });
  }
  return [...merged.values()];
}

function distinct(evidence: FoundFinding['evidence']): FoundFinding['evidence'] {
  const seen = new Set<string>();
  return evidence.filter(({ file, span, item, quote }) => {
    const name = JSON.stringify([file, span, item, quote]);
    return !seen.has(name) && seen.add(name);
  });
}
