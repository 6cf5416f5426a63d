import { ingest } from '../pipeline/index.js';
import { hostileTexts } from './helpers/hostile.js';
import { processorClock } from './helpers/processor-time.js';

const size = 50_000;

/** What real plans say, over and over: here it is the joining of many mentions that must not take the square of their number. */
const repeated: Record<string, string> = {
  laws: 'Luật Đầu tư, ',
  references: 'Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ; ',
  deadlines: 'hoàn thành trước ngày 30/6/2025, ',
  targets: 'đạt từ 80% số xã trở lên, ',
  duties: '- Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng quy chế, trước ngày 30/6/2025, đạt 80% số xã theo Luật Đầu tư.\n',
  labels: '1. Xây dựng quy chế\na) Chủ trì: Sở Nội vụ\nb) Thời gian: Quý I/2025\n',
  'rows of a table': '| 1 | Xây dựng quy chế | Sở Nội vụ | Quý I/2025 |\n',
};
const table = '| STT | Nội dung | Chủ trì | Thời gian |\n|---|---|---|---|\n';

/** Measured: 2 s at most. What grows with the square of the length takes far longer here. */
const limit = 6000;

test.each([...Object.keys(hostileTexts), ...Object.keys(repeated)])('50 kB of %s are read in time', async (name) => {
  const piece = repeated[name];
  const body = piece === undefined ? hostileTexts[name]!.slice(0, size) : piece.repeat(size / piece.length);
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\nCông tác năm 2025\n\n${piece?.startsWith('|') ? table : ''}${body}\n`);
  const used = processorClock();
  const plan = await ingest({ bytes, path: piece?.startsWith('|') ? 'plan.md' : 'plan.txt' });
  expect(plan.header.type).toBe('KH');
  expect(used()).toBeLessThan(limit);
});
