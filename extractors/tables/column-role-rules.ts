import { fold } from '../vietnamese.js';
import type { ColumnRole } from './column-role.js';

/** How a column head names what the column holds; read on folded text, the first that fits wins. */
const rules: readonly { role: ColumnRole; pattern: RegExp }[] = [
  { role: 'number', pattern: /^(s?tt|so tt|so thu tu|thu tu|muc|stt\/muc)\.?( |$)(?!.*(nhiem vu|noi dung|cong viec|ten ))/ },
  { role: 'mixed', pattern: /chu tri.*phoi hop|cach thuc|vai tro|phuong thuc|bien phap (to chuc )?thuc hien/ },
  { role: 'monitor', pattern: /theo doi|don doc|giam sat/ },
  { role: 'coordinate', pattern: /phoi hop/ },
  { role: 'lead', pattern: /chu tri|dau moi/ },
  {
    role: 'time',
    pattern:
      /thoi (gian|han|diem|ky|luong)|tien do|lo trinh|han hoan thanh|ngay hoan thanh|thang hoan thanh|ke hoach hoan thanh|^hoan thanh( truoc| trong| xong)?( ngay| thang)?$|ky bao cao|moc hoan thanh|^(ngay|thang|nam) (thuc hien|to chuc|trinh|bao cao)|^(thang|quy|ngay|tuan|thang, nam)$|^han( bao cao| trinh| xu ly)?$/,
  },
  { role: 'product', pattern: /san pham|ket qua|dau ra|ho so trinh/ },
  {
    role: 'implement',
    pattern:
      /((don vi|co quan|nguoi|bo phan|ca nhan|trach nhiem|phong|chu the|luc luong|thanh phan).*(thuc hien|trien khai|tham muu|phu trach|chiu trach nhiem|soan thao|duoc giao))|^trach nhiem|phan cong|^(don vi|co quan|bo phan|can bo|co quan,? don vi|don vi,? co quan)( thuc hien)?$|nguoi phu trach/,
  },
  { role: 'note', pattern: /ghi chu|can cu|co so phap ly|so trang/ },
  {
    role: 'task',
    pattern:
      /nhiem vu|cong viec|noi dung|hoat dong|giai phap|hang muc|ten (de an|chuong trinh|van ban|du an|bao cao|chuyen de)|danh muc|tieu chi|viec can lam/,
  },
  { role: 'target', pattern: /chi tieu|muc tieu|so luong|ke hoach nam|ty le/ },
];

/** Characters of a head that are read: the heads of real tables have fewer than 100. */
const longestHead = 300;

/** Reads the role of a column from the words of its head. */
export function columnRoleOf(head: string): ColumnRole {
  const folded = fold(head.slice(0, longestHead).replace(/\([^)]*\)/gu, ' '));
  return rules.find((rule) => rule.pattern.test(folded))?.role ?? 'other';
}

/** Whether the words look like the head of a task table's column. */
export const namesColumn = (text: string): boolean => text.length < 90 && columnRoleOf(text) !== 'other';
