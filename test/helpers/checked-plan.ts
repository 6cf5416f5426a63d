import type { FoundFinding } from '../../pipeline/check/finding.js';
import { planChecks } from '../../pipeline/check/plan/index.js';
import { ingest } from '../../pipeline/ingest.js';

/** A plan of a department in Markdown: its date (`15 tháng 3 năm 2022`), the rest of its title, and its body. */
export function planText({
  date = '',
  title = 'Cải cách hành chính năm 2022',
  body,
}: {
  date?: string;
  title?: string;
  body: string;
}): string {
  const place = date === '' ? '' : `Quảng Ngãi, ngày ${date}\n\n`;
  return `UBND TỈNH QUẢNG NGÃI\n\n**SỞ NỘI VỤ**\n\nSố: 12/KH-SNV\n\n${place}# KẾ HOẠCH\n\n**${title}**\n\n${body}\n`;
}

/** A table of tasks in Markdown, with the usual columns. */
export function taskTable(rows: readonly (readonly [task: string, product: string, lead: string, others: string, time: string])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian hoàn thành'];
  return [line(head), line(head.map(() => '---')), ...rows.map((row, index) => line([String(index + 1), ...row]))].join('\n');
}

/** What the checks inside a plan find in a text. */
export async function planFindings(text: string): Promise<FoundFinding[]> {
  const plan = await ingest({ bytes: new TextEncoder().encode(text), path: 'plan.md' });
  return planChecks.flatMap((check) => check({ file: 'plan.md', plan }));
}
