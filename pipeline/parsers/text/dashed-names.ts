/** Names of bodies and fields that are written with a dash, as what stands before it and behind it. */
const dashedNames: readonly (readonly [before: string, behind: string])[] = [
  ['lao động', 'thương binh'],
  ['kế hoạch', 'tài chính'],
  ['tài chính', 'kế hoạch'],
  ['kế hoạch', 'tổng hợp'],
  ['kế toán', 'tài vụ'],
  ['hành chính', 'tổng hợp'],
  ['hành chính', 'quản trị'],
  ['hành chính', 'tổ chức'],
  ['tổ chức', 'hành chính'],
  ['tổ chức', 'cán bộ'],
  ['văn hóa', 'thông tin'],
  ['văn hóa', 'xã hội'],
  ['văn hoá', 'thông tin'],
  ['văn hoá', 'xã hội'],
  ['kinh tế', 'xã hội'],
  ['kinh tế', 'hạ tầng'],
  ['kinh tế', 'ngân sách'],
  ['thanh tra', 'pháp chế'],
  ['tư pháp', 'hộ tịch'],
  ['truyền thanh', 'truyền hình'],
  ['phát thanh', 'truyền hình'],
  ['dân số', 'kế hoạch hóa'],
  ['dân số', 'kế hoạch hoá'],
  ['tài nguyên', 'môi trường'],
  ['quốc phòng', 'an ninh'],
  ['văn phòng', 'thống kê'],
  ['địa chính', 'xây dựng'],
];

/** Whether a dash between two lines stands inside a name: `Sở Lao động` above `- Thương binh và Xã hội`. */
export function breaksDashedName(above: string, below: string): boolean {
  if (!/^[-–]\s/u.test(below)) return false;
  const behind = below.slice(1).trimStart().toLowerCase();
  const before = above.toLowerCase();
  return dashedNames.some(([head, tail]) => before.endsWith(head) && behind.startsWith(tail));
}
