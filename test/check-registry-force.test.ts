import { citedRecord } from '../pipeline/check/registry/cited-record.js';
import { citingDay } from '../pipeline/check/registry/citing-day.js';
import { forceOn } from '../pipeline/check/registry/force.js';
import type { Registry } from '../pipeline/check/registry/index.js';
import { verdictsOf } from '../pipeline/check/registry/verdicts.js';
import { ingest } from '../pipeline/ingest.js';
import type { Plan, RegistryRecord } from '../schemas/index.js';

const record = (values: Partial<RegistryRecord>): RegistryRecord => ({
  ...{ key: 'nghi-dinh/1/2020/nd-cp', names: [], identifier: '1/2020/NĐ-CP', type: 'Nghị định', title: null, date: '2020-01-02' },
  ...{ issuer: 'Chính phủ', locality: null, effective: '2020-02-01', expires: null, status: null, replacedBy: [], amendedBy: [] },
  ...{ source: null, asOf: '2025-07-01', file: 'a.csv', line: 2, ...values },
});
const day = (first: string, last: string | null = first) => ({ first, last });

describe('the force of a document is told only where it is certain', () => {
  test.each([
    ['in force on the day of the record', record({ status: 'in-force' }), day('2024-01-01'), 'in-force'],
    ['behind the day of the record nobody knows', record({ status: 'in-force' }), day('2026-01-01'), 'unknown'],
    ['without a state nobody knows', record({}), day('2024-01-01'), 'unknown'],
    ['before it took effect', record({ status: 'in-force' }), day('2020-01-15'), 'not-yet'],
    ['on the day on which it took effect', record({ status: 'in-force' }), day('2020-02-01'), 'in-force'],
    ['somewhere in the month in which it took effect', record({ status: 'in-force' }), day('2020-01-15', '2020-02-15'), 'unknown'],
    ['on the day on which it ended', record({ status: 'replaced', expires: '2023-01-01' }), day('2023-01-01'), 'ended'],
    ['on the day before it ended', record({ status: 'replaced', expires: '2023-01-01' }), day('2022-12-31'), 'in-force'],
    [
      'somewhere in the month in which it ended',
      record({ status: 'replaced', expires: '2023-01-15' }),
      day('2023-01-01', '2023-01-31'),
      'unknown',
    ],
    ['gone, nobody knows since when, long before', record({ status: 'repealed' }), day('2022-01-01'), 'unknown'],
    ['gone, nobody knows since when, afterwards', record({ status: 'repealed' }), day('2025-08-01'), 'ended'],
    ['partly, afterwards', record({ status: 'partly' }), day('2025-08-01'), 'partly'],
    ['partly, before', record({ status: 'partly' }), day('2023-08-01'), 'unknown'],
    ['without a day', record({ status: 'in-force' }), null, 'unknown'],
    ['no earlier than a day on which it stood', record({ status: 'replaced', expires: '2023-01-01' }), day('2022-01-01', null), 'unknown'],
  ] as const)('%s', (_, of, on, state) => expect(forceOn(of, on).state).toBe(state));
});

const planOf = (text: string): Promise<Plan> => ingest({ bytes: new TextEncoder().encode(text), path: 'plan.txt' });

describe('records of several files and versions', () => {
  const registry = (...records: RegistryRecord[]): Registry => ({
    ...{ size: records.length, problems: [], close: async () => {} },
    find: (key) => records.filter((item) => item.key === key || item.names.includes(key)),
  });
  const cite = async (text: string) => (await planOf(`KẾ HOẠCH\nCải cách hành chính\n1. Thực hiện ${text}.`)).references[0]!;
  const law = (year: number, values: Partial<RegistryRecord>) =>
    record({
      key: `luat/1/${year}/qh14`,
      names: ['luat/to-cao', `luat/to-cao/${year}`],
      date: `${year}-06-12`,
      effective: `${year + 1}-01-01`,
      ...values,
    });

  test('the file that is given first counts', async () => {
    const two = registry(record({ date: '2020-01-02', file: 'own.csv' }), record({ date: '2020-03-04', file: 'registry/documents.tsv' }));
    const found = citedRecord(await cite('Nghị định số 1/2020/NĐ-CP ngày 04/3/2020'), two, null);
    expect(found?.record.file).toBe('own.csv');
  });
  test('two rows of one identity: the one whose date the citation has, else none', async () => {
    const two = registry(record({ date: '2020-01-02' }), record({ date: '2020-03-04' }));
    expect(citedRecord(await cite('Nghị định số 1/2020/NĐ-CP ngày 04/3/2020'), two, null)?.record.date).toBe('2020-03-04');
    expect(citedRecord(await cite('Nghị định số 1/2020/NĐ-CP ngày 05/3/2020'), two, null)).toBeNull();
  });
  test('a law by name: the version in force on the day; two that may both be, or a day that is unknown, are unknown', async () => {
    const versions = registry(law(2018, { status: 'in-force' }), law(2011, { status: 'replaced', expires: '2019-01-01' }));
    const reference = await cite('Luật Tố cáo');
    expect(citedRecord(reference, versions, day('2015-05-05'))).toMatchObject({ by: 'version', record: { date: '2011-06-12' } });
    expect(citedRecord(reference, versions, day('2022-05-05'))).toMatchObject({ by: 'version', record: { date: '2018-06-12' } });
    expect(citedRecord(reference, versions, day('2018-12-15', '2019-01-15'))).toBeNull();
    expect(citedRecord(reference, versions, null)).toBeNull();
    expect(citedRecord(await cite('Luật Tố cáo năm 2011'), versions, null)).toMatchObject({ by: 'name', record: { date: '2011-06-12' } });
  });
  test('a comparison has three values', async () => {
    const reference = await cite('Nghị định số 1/2020/NĐ-CP ngày 05/3/2020 của Chính phủ');
    expect(verdictsOf(reference, record({ title: 'về công tác văn thư' }), null)).toMatchObject({
      date: 'mismatch',
      title: 'unknown',
      issuer: 'match',
      force: { state: 'unknown' },
    });
  });
});

describe('the day on which a document was written', () => {
  test('asked for, its own, or no earlier than what it cites', async () => {
    const dated = await planOf('Quảng Ngãi, ngày 15 tháng 3 năm 2022\nKẾ HOẠCH\nCải cách hành chính năm 2022\n1. Rà soát.');
    expect(citingDay(dated, null)).toEqual({ first: '2022-03-15', last: '2022-03-15' });
    expect(citingDay(dated, '2024-01-01')).toEqual({ first: '2024-01-01', last: '2024-01-01' });
    const month = await planOf('Quảng Ngãi, ngày    tháng 5 năm 2022\nKẾ HOẠCH\nCải cách hành chính năm 2022\n1. Rà soát.');
    expect(citingDay(month, null)).toEqual({ first: '2022-05-01', last: '2022-05-31' });
    const blank = await planOf('KẾ HOẠCH\nCải cách hành chính năm 2022\n1. Rà soát.');
    expect(citingDay(blank, null)).toBeNull();
  });
});
