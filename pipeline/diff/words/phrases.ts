import { phraseKeys } from './syllable.js';

/** Phrases that say the same; all of a line are read as its first one. */
const lines = `
bảo đảm = đảm bảo
hằng năm = hàng năm
triển khai = triển khai thực hiện = thực hiện triển khai = tổ chức triển khai = tổ chức triển khai thực hiện
hằng quý = hàng quý
hằng tháng = hàng tháng
hằng tuần = hàng tuần
hằng ngày = hàng ngày
tối thiểu = ít nhất = không dưới = không ít hơn = không thấp hơn = từ tối thiểu
tối đa = không quá = không vượt quá = không nhiều hơn = không vượt
chậm nhất = muộn nhất = chậm nhất là = muộn nhất là
phần trăm = %
ngàn = nghìn
cùng kỳ năm trước = cùng kỳ năm ngoái
sắp xếp = xắp xếp
thống nhất = thống nhứt
chính sách = chánh sách
trong đó = trong đấy
phối hợp với = phối hợp cùng
chia sẻ = chia xẻ
xem xét = xem sét
bổ sung = bổ xung
tham mưu cho = tham mưu
đồng chí = đ/c
báo cáo = b/c = b/cáo
thay thế = thay
`;

const rows = lines
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('=').map((phrase) => phraseKeys(phrase.trim())));

/** Key sequences, joined by spaces, and what they are read as. */
export const phraseReadings: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([first, ...others]) => others.map((other) => [other.join(' '), first!] as const)),
);

/** Words in the longest of the phrases. */
export const longestPhrase = Math.max(...rows.flat().map((keys) => keys.length));
