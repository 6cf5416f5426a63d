import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegistry } from '../pipeline/check/registry/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-registry-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const open = (path: string) => openRegistry([path], { shipped: false, cacheFolder: folder });
const problems = async (path: string) => (await open(path)).problems.map(({ line, reason }) => `${line}: ${reason}`);

describe.each(['csv', 'tsv', 'json', 'ndjson', 'sqlite', 'parquet'])('the rows of the fixture as %s', (ending) => {
  const path = `fixtures/registry/documents.${ending}`;
  test('are found by the keys that citations have', async () => {
    const registry = await open(path);
    expect(registry.size).toBe(5);
    expect(registry.find('nghi-dinh/62/2020/nd-cp')).toMatchObject([{ date: '2020-06-01', effective: '2020-07-20', status: 'in-force' }]);
    expect(registry.find('quyet-dinh/17/2021/qd-ubnd@quang-ngai')).toMatchObject([
      { title: 'ban hành Quy chế số hóa hồ sơ, "phiên bản 1", của tỉnh', expires: '2023-05-02', replacedBy: ['29/QĐ-UBND'] },
    ]);
    expect(registry.find('quyet-dinh/17/2021/qd-ubnd@lao-cai')).toHaveLength(1);
    expect(registry.find('luat/luu-tru')).toMatchObject([{ key: null, status: 'not-yet', asOf: '2025-01-01' }]);
    expect(registry.find('luat/luu-tru/2024')).toHaveLength(1);
    expect(registry.find('nghi-dinh/63/2020/nd-cp')).toEqual([]);
  });
  test('are reported where they are wrong, and the rest is used', async () => {
    const { problems: found } = await open(path);
    const first = ending === 'json' ? 63 : ending === 'csv' || ending === 'tsv' ? 6 : 5;
    const step = ending === 'json' ? 15 : 1;
    expect(found.map(({ line }) => line)).toEqual([0, 1, 2, 3].map((index) => first + index * step));
    expect(found.map(({ reason }) => reason)).toEqual([
      'expected number and symbol such as 62/2020/NĐ-CP, found mười bảy',
      'date: expected a day such as 2020-06-01, found 2021-02-30',
      '19/QĐ-UBND: expected the place of the issuer, found none',
      'status: expected in-force, repealed …, found đang bàn',
    ]);
  });
});

test('a spreadsheet saved with semicolons, byte order mark and CRLF', async () => {
  expect((await open('fixtures/registry/documents-semicolon.csv')).size).toBe(5);
});

test('UTF-16 with a byte order mark', async () => {
  const text = '\uFEFFidentifier\tdate\n62/2020/NĐ-CP\t01/6/2020\n';
  const registry = await open(file('utf16.tsv', Buffer.from(text, 'utf16le')));
  expect(registry.find('nghi-dinh/62/2020/nd-cp')).toMatchObject([{ date: '2020-06-01' }]);
});

test('columns and states as Vietnamese gazettes name them', async () => {
  const path = file(
    'gazette.csv',
    'Số ký hiệu,Ngày ban hành,Loại văn bản,Tình trạng,Ngày hết hiệu lực,Cột lạ\n61/2018/NĐ-CP,23/04/2018,Nghị định,Hết hiệu lực toàn bộ,01/07/2025,x\n',
  );
  const registry = await open(path);
  expect(registry.problems).toEqual([]);
  expect(registry.find('nghi-dinh/61/2018/nd-cp')).toMatchObject([{ status: 'repealed', expires: '2025-07-01' }]);
});

test('the locality of the file stands in where its rows name none', async () => {
  const path = file('local.csv', 'identifier,date,issuer\n17/QĐ-UBND,2021-03-04,UBND Tỉnh\n');
  const registry = await openRegistry([path], { shipped: false, locality: 'Sơn La' });
  expect(registry.find('quyet-dinh/17/2021/qd-ubnd@son-la')).toHaveLength(1);
});

describe('bad rows cost no other', () => {
  const good = (number: number) => `${number}/2020/NĐ-CP,2020-06-0${number}`;
  test('a quotation mark that never closes', async () => {
    const path = file('open-quote.csv', `identifier,date\n${good(1)}\n"2/2020/NĐ-CP,2020-06-02\n${good(3)}\n${good(4)}\n`);
    expect(await problems(path)).toEqual(['3: expected 2 fields, found a quotation mark that never closes']);
    const registry = await open(path);
    expect([1, 2, 3, 4].map((number) => registry.find(`nghi-dinh/${number}/2020/nd-cp`).length)).toEqual([1, 0, 1, 1]);
  });
  test('a quotation mark that closes in another row', async () => {
    const path = file('crossed.csv', `identifier,date\n${good(1)}\n"2/2020/NĐ-CP,2020-06-02\n"${good(3)}\n${good(4)}\n`);
    const registry = await open(path);
    expect(registry.problems.map(({ line }) => line)).toEqual([3, 4]);
    expect(registry.find('nghi-dinh/4/2020/nd-cp')).toHaveLength(1);
  });
  test('too many and too few fields, behind an empty line', async () => {
    const path = file('ragged.csv', `identifier,date\n\n${good(1)},more\n2/2020/NĐ-CP\n${good(3)}\n`);
    expect(await problems(path)).toEqual(['3: expected 2 fields, found 3', '4: expected 2 fields, found 1']);
  });
  test('fields over several lines are one row', async () => {
    const path = file('lines.csv', `identifier,title\n1/2020/NĐ-CP,"về\nmột việc"\nhai,x\n`);
    expect(await problems(path)).toEqual(['4: expected number and symbol such as 62/2020/NĐ-CP, found hai']);
    expect((await open(path)).find('nghi-dinh/1/2020/nd-cp')).toMatchObject([{ title: 'về một việc', line: 2 }]);
  });
  test('a broken element of JSON and a broken line of NDJSON', async () => {
    const lines = ['{"identifier":"1/2020/NĐ-CP"}', '{"identifier" 7}', '[1]', '{"identifier":"5/2020/NĐ-CP"}'];
    for (const path of [file('broken.ndjson', lines.join('\n')), file('broken.json', `[\n${lines.join(',\n')}\n]`)]) {
      const registry = await open(path);
      expect(registry.size).toBe(2);
      expect(registry.problems.map(({ line }) => line)).toEqual(path.endsWith('json') && !path.endsWith('ndjson') ? [3, 4] : [2, 3]);
    }
  });
  test('bytes that are no UTF-8', async () => {
    const path = file(
      'latin.csv',
      Buffer.concat([Buffer.from('identifier,title\n1/2020/NĐ-CP,'), Buffer.from([0xe9, 0x0a]), Buffer.from(`2/2020/NĐ-CP,x\n`)]),
    );
    expect(await problems(path)).toEqual(['2: expected UTF-8, found bytes of another encoding']);
  });
  test('two rows of one document with two dates', async () => {
    const path = file('twice.csv', `identifier,date\n1/2020/NĐ-CP,2020-06-01\n1/2020/NĐ-CP,2020-07-01\n`);
    expect(await problems(path)).toEqual([
      '3: nghi-dinh/1/2020/nd-cp: stands with another date on line 2; a citation is compared with the row whose date it has',
    ]);
  });
});

describe('files that are none', () => {
  test('a file that is not there is an error', async () => {
    await expect(open(join(folder, 'none.csv'))).rejects.toMatchObject({ name: 'IngestError', code: 'unreadable-file' });
    await expect(open(folder)).rejects.toMatchObject({ code: 'unreadable-file' });
  });
  test.each([
    ['notes.txt', 'identifier', 'expected one of .csv'],
    ['table.sqlite', 'SQLite format 3\0 and no more', 'the file cannot be read'],
    ['table.parquet', 'PAR1PAR1', 'the file cannot be read'],
    ['object.json', '{}', 'expected an array of objects'],
  ])('%s', async (name, content, reason) => {
    const registry = await open(file(name, content));
    expect(registry.size).toBe(0);
    expect(registry.problems).toMatchObject([{ line: null, reason: expect.stringContaining(reason) }]);
  });
  test('an empty file has no records and no problems', async () => {
    expect(await open(file('empty.csv', ''))).toMatchObject({ size: 0, problems: [] });
  });
});
