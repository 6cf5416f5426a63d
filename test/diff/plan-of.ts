import { ingest, type Plan } from '../../pipeline/index.js';

/** A small plan in Markdown: letterhead, title, the given body, an annex of rows (task, product, lead, coordinators, time). */
export function planText(body: readonly string[], rows: readonly (readonly string[])[] = []): string {
  const table = rows.map((cells, index) => `| ${[String(index + 1), ...cells].join(' | ')} |`);
  const annex = [
    '## PHỤ LỤC',
    '**NHIỆM VỤ CỤ THỂ**',
    [
      '| TT | Nhiệm vụ | Sản phẩm | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |',
      '| --- | --- | --- | --- | --- | --- |',
      ...table,
    ].join('\n'),
  ];
  return [
    'UBND TỈNH PHÚ LÂM  \nSỞ XÂY DỰNG  \nSố: 57/KH-SXD',
    '*Phú Lâm, ngày 20 tháng 01 năm 2026*',
    '# KẾ HOẠCH',
    '**Chuyển đổi số của Sở Xây dựng năm 2026**',
    ...body,
    ...(rows.length > 0 ? annex : []),
  ].join('\n\n');
}

export const planFrom = (text: string, path = 'plan.md'): Promise<Plan> => ingest({ bytes: Buffer.from(text), path });

export const planOf = (body: readonly string[], rows: readonly (readonly string[])[] = []): Promise<Plan> => planFrom(planText(body, rows));
