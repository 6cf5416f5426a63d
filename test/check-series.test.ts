import { referenceIndex } from '../pipeline/check/reference-index.js';
import { factsOfTexts, planOf } from './check-texts.js';

/** The identifiers that each cited document is read by. */
async function documents(...citations: string[]): Promise<(string | null)[][]> {
  const text = planOf(citations.map((citation) => `Căn cứ ${citation} của UBND tỉnh;`).join('\n'));
  return referenceIndex(await factsOfTexts({ 'plan.txt': text })).map(({ readings }) => readings.map(({ identifier }) => identifier));
}

test('a normative decision and a single case of one number and year are two documents', async () => {
  expect(await documents('Quyết định số 48/2021/QĐ-UBND ngày 22/9/2021', 'Quyết định số 48/QĐ-UBND ngày 12/01/2021')).toEqual([
    ['48/2021/QĐ-UBND'],
    ['48/QĐ-UBND'],
  ]);
});

test('on one day the year of the number was only left out', async () => {
  expect(await documents('Quyết định số 48/2021/QĐ-UBND ngày 22/9/2021', 'Quyết định số 48/QĐ-UBND ngày 22/9/2021')).toEqual([
    ['48/2021/QĐ-UBND', '48/QĐ-UBND'],
  ]);
});
