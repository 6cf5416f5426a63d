import { checkBatch } from '../pipeline/check/batch/index.js';
import { checkCitations } from '../pipeline/check/citation/index.js';
import { type DocumentFacts, factsOf } from '../pipeline/check/facts.js';
import type { FoundFinding } from '../pipeline/check/finding.js';
import { ingest } from '../pipeline/index.js';

/** Reads texts as whole documents, in the order of their names given. */
export async function factsOfTexts(texts: Readonly<Record<string, string>>): Promise<DocumentFacts[]> {
  const facts: DocumentFacts[] = [];
  for (const [file, text] of Object.entries(texts))
    facts.push(factsOf({ file, plan: await ingest({ bytes: new TextEncoder().encode(text), path: file }) }));
  return facts;
}

/** What the checks of citations and of the batch find in texts, without those of plans and registries. */
export async function checkTexts(texts: Readonly<Record<string, string>>, asOf: string | null = null): Promise<FoundFinding[]> {
  const facts = await factsOfTexts(texts);
  return [...facts.flatMap((document) => checkCitations(document, asOf)), ...checkBatch(facts)];
}

/** Codes of findings that are more than notes. */
export const codesOf = (findings: readonly FoundFinding[]): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);

/** A plan of a province's department that cites these sentences. */
export const planOf = (
  sentences: string,
  province = 'Quảng Ngãi',
  date = 'ngày 15 tháng 3 năm 2024',
): string => `UBND TỈNH ${province.toUpperCase()}
SỞ NỘI VỤ

Số: 12/KH-SNV
${province}, ${date}

KẾ HOẠCH
Cải cách hành chính năm 2024

${sentences}

I. MỤC ĐÍCH
1. Nâng cao chất lượng phục vụ.
`;
