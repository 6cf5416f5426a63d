/**
 * Speed and number of reported changes of the comparison, beside jsondiffpatch (on the outputs) and jsdiff (on the texts):
 * node --import tsx test/bench-diff.ts [-- --smoke]. Two versions of a plan of 150 rows and 60 kB, made here; fails above one second.
 */
import { diffWords } from 'diff';
import { create } from 'jsondiffpatch';
import { diffPlans, ingest, type Plan } from '../pipeline/index.js';

const smoke = process.argv.includes('--smoke');
const count = 150;
const bodies = [
  'Văn phòng Sở',
  'Phòng Quản lý xây dựng',
  'Phòng Pháp chế',
  'Thanh tra Sở',
  'Phòng Kế hoạch - Tài chính',
  'Phòng Quản lý nhà',
];
const duties = ['Xây dựng', 'Rà soát', 'Công bố', 'Số hóa', 'Kiểm tra', 'Nâng cấp', 'Cắt giảm', 'Thẩm định', 'Tập huấn', 'Đối thoại'];
const objects = [
  'quy trình thẩm định',
  'hồ sơ cấp phép',
  'cơ sở dữ liệu quy hoạch',
  'mạng nội bộ',
  'thủ tục hành chính',
  'dịch vụ công trực tuyến',
  'kỷ luật hành chính',
];
const pick = (list: readonly string[], at: number): string => list[at % list.length]!;

/** A row of about 400 characters. */
function row(at: number): string[] {
  const task = `${pick(duties, at)} ${pick(objects, at * 3)} số ${at + 1} phục vụ tổ chức, cá nhân trên địa bàn ${pick(['xã', 'phường', 'đặc khu'], at)} thứ ${at * 7 + 1}; bảo đảm công khai, minh bạch, đúng thẩm quyền và gắn trách nhiệm của người đứng đầu đơn vị thứ ${at % 17} với kết quả thực hiện nhiệm vụ được giao trong năm`;
  return [
    task,
    `${at + 2} báo cáo kết quả của đợt ${at % 9}`,
    pick(bodies, at),
    pick(bodies, at + 2),
    `Trước ngày ${(at % 27) + 1}/${(at % 12) + 1}/2026`,
  ];
}

const text = (rows: readonly string[][]): string =>
  [
    'UBND TỈNH PHÚ LÂM  \nSỞ XÂY DỰNG  \nSố: 57/KH-SXD',
    '# KẾ HOẠCH',
    '**Chuyển đổi số của Sở Xây dựng năm 2026**',
    '## PHỤ LỤC',
    [
      '| TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.map((cells, at) => `| ${[at + 1, ...cells].join(' | ')} |`),
    ].join('\n'),
  ].join('\n\n');

const old = Array.from({ length: count }, (_, at) => row(at));
/** Every fifteenth row changes in substance, every fourth in wording, ten rows move, two go, two come. */
const current = old.map(([task, product, lead, coordinator, time], at) => [
  at % 4 === 0 ? task!.replace('bảo đảm', 'đảm bảo') : task!,
  product!,
  at % 15 === 7 ? 'Trung tâm Quy hoạch và Kiểm định xây dựng' : lead!,
  coordinator!,
  at % 15 === 3
    ? time!.replace('Trước ngày', 'Sau ngày').replace('Sau', 'Trước').replace('/2026', '/2027')
    : time!.replace(/(\d+)\/(\d+)\/2026/u, (_, day, month) => (at % 4 === 1 ? `${day} tháng ${month} năm 2026` : `${day}/${month}/2026`)),
]);
current.splice(20, 2);
current.splice(40, 0, ...current.splice(100, 10));
current.push(row(300), row(301));

const read = (rows: readonly string[][], path: string): Promise<Plan> => ingest({ bytes: Buffer.from(text(rows)), path });
const plans = [await read(old, 'old.md'), await read(current, 'new.md')] as const;

/** The best of several runs, in milliseconds of processor time, and what the last one answered. */
function best<Answer>(work: () => Answer): { time: number; answer: Answer } {
  let time = Number.POSITIVE_INFINITY;
  let answer: Answer | undefined;
  for (let run = 0; run < (smoke ? 3 : 7); run++) {
    const before = process.cpuUsage();
    answer = work();
    const { user, system } = process.cpuUsage(before);
    time = Math.min(time, (user + system) / 1000);
  }
  return { time, answer: answer! };
}

/** The places where a jsondiffpatch delta says that something changed. */
function leaves(delta: unknown): number {
  if (Array.isArray(delta)) return 1;
  if (delta === null || typeof delta !== 'object') return 0;
  return Object.entries(delta).reduce((sum, [name, member]) => sum + (name === '_t' ? 0 : leaves(member)), 0);
}

const line = (name: string, time: number, changes: string) =>
  console.log(`${name.padEnd(44)} ${time.toFixed(0).padStart(7)} ms   ${changes}`);
console.log(`${plans[0].tasks.length} and ${plans[1].tasks.length} tasks, ${(plans[0].text.length / 1000).toFixed(0)} kB of text each\n`);
const ours = best(() => diffPlans(...plans));
const { substantive, editorial, structural } = ours.answer.summary;
line(
  'kehoach diffPlans',
  ours.time,
  `${ours.answer.changes.length} changes: ${substantive} substantive, ${editorial} editorial, ${structural} structural`,
);
const hash = (item: unknown) => {
  const { title, quote, text } = item as { title?: string; quote?: string; text?: string };
  return title ?? quote ?? text ?? JSON.stringify(item);
};
const peer = create({ objectHash: hash });
const json = best(() => peer.diff(plans[0], plans[1]));
line('jsondiffpatch with objectHash, on the outputs', json.time, `${leaves(json.answer)} changed places`);
const words = best(() => diffWords(plans[0].text, plans[1].text));
line(
  'jsdiff diffWords, on the texts',
  words.time,
  `${words.answer.filter(({ added, removed }) => added || removed).length} changed pieces`,
);
if (ours.time > 1000) {
  console.error('too slow: more than one second');
  process.exitCode = 1;
}
