import { phraseKeys } from '../words/syllable.js';

/** Words around a value that come and go with it: `Thời gian hoàn thành: trước ngày …`, `đạt ít nhất …`. */
export const company: ReadonlySet<string> = new Set(
  phraseKeys(
    'chủ trì phối hợp đơn vị cơ quan thời gian hoàn thành thực hiện xong hạn trước sau từ đến hết chậm nhất đạt tỷ lệ tối thiểu tối đa khoảng trở lên căn cứ theo quy định giao năm tháng ngày liên quan khoản điều điểm',
  ),
);
