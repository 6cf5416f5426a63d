import { phraseKeys } from './syllable.js';

/** Phrases that say the same; all of a line are read as its first one. Those of a line that begins with `=` say nothing of their own. */
const lines = `
bảo đảm = đảm bảo
hằng năm = hàng năm = định kỳ hằng năm = định kỳ hàng năm
hằng quý = hàng quý = định kỳ hằng quý = định kỳ hàng quý
hằng tháng = hàng tháng = định kỳ hằng tháng = định kỳ hàng tháng
hằng tuần = hàng tuần = định kỳ hằng tuần = định kỳ hàng tuần
hằng ngày = hàng ngày
định kỳ = theo định kỳ
tại = trên địa bàn = ở trên địa bàn = trong địa bàn
trên phạm vi = trong phạm vi
tối thiểu = ít nhất = không dưới = không ít hơn = không thấp hơn = từ tối thiểu
tối đa = không quá = không vượt quá = không nhiều hơn = không vượt
chậm nhất = muộn nhất = chậm nhất là = muộn nhất là
đúng hạn = đúng thời hạn
phần trăm = %
ngàn = nghìn
cùng kỳ năm trước = cùng kỳ năm ngoái
sắp xếp = xắp xếp
thống nhất = thống nhứt
chính sách = chánh sách
trong đó = trong đấy
trước giữa và sau = trước trong và sau = trước trong sau
phối hợp với = phối hợp cùng
chia sẻ = chia xẻ
xem xét = xem sét
bổ sung = bổ xung
tham mưu cho = tham mưu
đồng chí = đ/c
báo cáo = b/c = b/cáo
thay thế = thay
tăng cường = đẩy mạnh
liên quan = có liên quan
theo quy định = theo đúng quy định = theo quy định hiện hành
được giao = được phân công
căn cứ = căn cứ vào
gồm = bao gồm = gồm có
nhất là = đặc biệt là
cơ quan đơn vị = đơn vị cơ quan
đơn vị địa phương = địa phương đơn vị
thông qua = qua
hiệu quả = có hiệu quả
nhằm = nhằm mục đích
thủ trưởng = người đứng đầu
góp ý = đóng góp ý kiến = tham gia góp ý
hoàn thành = hoàn thành xong
cơ quan chủ trì = đơn vị chủ trì
cơ quan phối hợp = đơn vị phối hợp
cơ quan thực hiện = đơn vị thực hiện
cơ quan mình = đơn vị mình
thời gian hoàn thành = thời gian thực hiện = thời hạn hoàn thành = thời hạn thực hiện
sản phẩm = kết quả = kết quả sản phẩm
khám chữa bệnh = khám bệnh chữa bệnh
đến = tới
1 = một
2 = hai
3 = ba
4 = bốn
6 = sáu
7 = bảy
8 = tám
9 = chín
ban hành kèm theo = kèm theo
nhỏ và vừa = vừa và nhỏ
trang thông tin điện tử = website = trang TTĐT
thư điện tử = email = e mail
trực tuyến = online
= nêu trên = nói trên
= trong thời gian tới = thời gian tới
= như sau = cụ thể như sau = sau đây
= đồng thời = bên cạnh đó = ngoài ra
= có trách nhiệm
= tiến hành
`;

/** Verbs that only say that something is done; before the name of an action they go without saying. */
const doing = [
  'thực hiện',
  'triển khai',
  'triển khai thực hiện',
  'thực hiện triển khai',
  'tổ chức thực hiện',
  'tổ chức triển khai',
  'tổ chức triển khai thực hiện',
  'triển khai tổ chức thực hiện',
  'tiến hành thực hiện',
  'tiến hành triển khai',
];
const actions = [
  'rà soát',
  'kiểm tra',
  'giám sát',
  'đánh giá',
  'tuyên truyền',
  'thống kê',
  'tổng hợp',
  'khảo sát',
  'hướng dẫn',
  'đôn đốc',
  'theo dõi',
  'thẩm định',
  'kiểm kê',
  'sơ kết',
  'tổng kết',
  'tập huấn',
  'tư vấn',
  'lấy ý kiến',
  'quán triệt',
  'phổ biến',
  'vận động',
];

const listed = lines
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('=').map((phrase) => phrase.trim()));
const done = actions.map((action) => [
  action,
  ...[...doing, 'tổ chức', 'công tác'].flatMap((verb) => [`${verb} ${action}`, `${verb} việc ${action}`, `${verb} công tác ${action}`]),
]);
const rows = [...listed, doing, ...done].map((row) => row.map(phraseKeys));

/** Key sequences, joined by spaces, and what they are read as. */
export const phraseReadings: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([first, ...others]) => others.map((other) => [other.join(' '), first!] as const)),
);

/** How many words the phrases have that begin with a word, the longest first. */
export const phraseLengths: ReadonlyMap<string, readonly number[]> = rows
  .flatMap(([, ...others]) => others)
  .reduce((lengths, [first, ...rest]) => {
    const known = lengths.get(first!) ?? [];
    const length = rest.length + 1;
    return lengths.set(first!, known.includes(length) ? known : [...known, length].sort((a, b) => b - a));
  }, new Map<string, number[]>());

const [organise] = phraseKeys('tổ');
const nounsBefore = new Set(phraseKeys('các những mọi nhân dân nghiệp với của cho bởi một nhiều'));

/** Whether `tổ chức` is a body here and no verb: `cá nhân, tổ chức thực hiện …`. */
export const isBody = (key: string, before: string | undefined): boolean =>
  key === organise && before !== undefined && nounsBefore.has(before);
