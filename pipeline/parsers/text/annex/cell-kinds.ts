import type { ColumnRole } from '../../../../extractors/tables/column-role.js';
import { fold } from '../../../../extractors/vietnamese.js';

/** What the words of a cell can begin with, folded. */
const starts = {
  time: /^(?:- )?(?:truoc|trong (?:thang|quy|nam|tuan|ngay|suot|vong|giai|qua)|quy (?:[ivx\d]|dau|cuoi)|thang \d|cac thang|nam \d{4}|ngay \d|ha[nm]g (?:nam|quy|thang|tuan|ngay)|thuong (?:xuyen|nien)|theo|(?:ngay )?sau khi|khi |dinh ky|tu (?:nam|thang|quy|ngay|\d)|den (?:nam|het|thang|quy|ngay)|cham nhat|hoan thanh|giai doan|\d{1,2} lan ?\/ ?\S|moi (?:nam|quy|thang|tuan|ngay)|(?:dot|lan) \d{1,2} ?[:,(] ?(?:truoc|trong|quy|thang|nam|ngay|tu|den|cuoi|dau|\d{1,2}\/)|ca nam|dau nam|cuoi nam|xong|0?[369] thang|ngay khi|lien tuc|\d{1,2}\/\d{1,4}|20\d{2}(?:\s?-\s?20\d{2})?(?=$|,| va )|dot xuat|(?:nhiem vu|cong viec) thuong xuyen|nam (?:bao cao|ke hoach))/,
  unit: /^(?:- )?(?:\d{1,3} (?=(?:thon|xom|ap|buon|khu pho|to dan pho|xa|phuong|thi tran|huyen|so|phong|truong|tram|doanh nghiep|hop tac xa)(?=$|[\s,;.])))?(?:(?:cac|tat ca|tat ca cac|toan the|moi|nhung|lanh dao|truong|dai dien|thu truong|giam doc|chu tich) )*(?:van phong|phong|ban|so|ubnd|uy ban|trung tam|chi cuc|cuc|tong cuc|thanh tra|cong an|bo|don vi|co quan|truong|to |doan|hoi|lien (?:doan|hiep|minh)|lanh dao|giam doc|chu tich|can bo|cong chuc|vien chuc|mat tran|ubmttq|mttq|dang uy|huyen|thanh uy|tinh uy|nganh|ca nhan|doanh nghiep|kho bac|ngan hang|bao |dai |vien|hdnd|vp|vpub|p\.|tt |bo phan|nguoi|ke toan|van thu|quan|xa|phuong|to chuc|khoi|hieu truong|giao vien|chuyen vien|cong ty|tap doan|thue|hai quan|bao hiem|bhxh|quan khu|bien phong|vnpt|viettel|dia phuong|cong doan|thon|xom|ap|buon|khu pho|to dan pho|tram|buu dien|benh vien|thu vien|bao tang|hat kiem lam|dien luc|hoc vien|tinh doan|thanh doan|huyen doan|xa doan|doi (?:quan ly|canh sat|thanh tra|kiem tra)|thi tran|chi bo|chi hoi|chi doan|nhom|hop tac xa|htx|ho gia dinh|nguoi dan|toa an|chi nhanh|lien doan|phong ban|nhu tren|cong chuc)(?=[\s,;.:()-]|$)/,
  product:
    /^(?:- )?(?:(?:cac|bo|danh sach|100%|\d{1,4}) )?(?:quyet dinh|ke hoach|bao cao|van ban|cong van|to trinh|nghi quyet|quy che|quy dinh|danh muc|100%|ho so|he thong|co so du lieu|csdl|de an|chuong trinh|hoi nghi|hoi thao|lop|tai lieu|cong thong tin|trang thong tin|phan mem|bien ban|thong bao|huong dan|phuong an|quy trinh|ty le|tin|bai|hop dong|du thao|ket qua|bang|chi so|dat|giay|nghi dinh|thong tu|chi thi|mo hinh|cuoc|doan|san pham|de cuong|dich vu|chuyen muc|phong su|ket luan|ung dung|nen tang|tap huan|bo chi so|lich|mau|so lieu|du lieu|bo cau hoi|cong trinh|ban do|cam nang|video|to roi|sang kien|hoan thanh|duoc|dam bao|bao dam|\d)(?=[\s,;.:()%/-]|$)/,
  task: /^(?:- )?(?:xay dung|ban hanh|tham muu|to chuc|trien khai|thuc hien|phoi hop|kiem tra|ra soat|nang cao|day manh|tang cuong|tiep tuc|cai thien|cai cach|don doc|theo doi|danh gia|tuyen truyen|pho bien|cap nhat|cong khai|tiep nhan|giai quyet|bao cao|lap|tong hop|huong dan|dao tao|boi duong|tap huan|duy tri|phat trien|ung dung|hoan thien|sap xep|chuan hoa|so hoa|ky|gui|chi dao|quan triet|khao sat|thanh tra|xu ly|cung cap|ket noi|tich hop|nghien cuu|de xuat|bo tri|dau tu|mua sam|quan ly|van hanh|khai thac|thong ke|phan cong|kien toan|chu dong|chu tri|cu |dang ky|thanh lap|tham dinh|ap dung|hop |so ket|tong ket|cham diem|kien nghi|don gian|cat giam|tinh gian|luan chuyen|tuyen dung|thi diem|nhan rong|bien soan|dang tai|phat dong|trang bi|bao dam|dam bao|hop nhat|thu thap|cong bo|thong bao|trinh)(?=[\s,;.:]|$)/,
} as const;

/** The name of a person, in the usual case: `Đ/c Trần Văn An`. */
const personName = /^(?:- )?(?:Đ\/c |Ông |Bà |Đồng chí )?(?:\p{Lu}\p{Ll}{1,6}\s){1,3}\p{Lu}\p{Ll}{1,6}(?=$|[,;(\s])/u;

export type CellKind = keyof typeof starts | 'person';

/** Which kinds of cells a text can begin. */
export function kindsOf(text: string): ReadonlySet<CellKind> {
  const key = fold(text.slice(0, 60));
  const kinds = new Set<CellKind>((Object.keys(starts) as (keyof typeof starts)[]).filter((kind) => starts[kind].test(key)));
  if (personName.test(text)) kinds.add('person');
  return kinds;
}

/** The kind of cell that a column of this role holds; null where anything may stand there. */
export function kindOf(role: ColumnRole): CellKind | null {
  if (role === 'lead' || role === 'coordinate' || role === 'implement' || role === 'monitor') return 'unit';
  if (role === 'time' || role === 'product' || role === 'task') return role;
  return null;
}

/** What it costs a row that a cell of this role is empty. */
export const emptyCost: Readonly<Record<ColumnRole, number>> = {
  number: 0,
  task: 20,
  product: 4,
  time: 5,
  lead: 6,
  coordinate: 3,
  implement: 6,
  monitor: 4,
  target: 6,
  mixed: 4,
  group: 1,
  note: 0,
  other: 1,
};
