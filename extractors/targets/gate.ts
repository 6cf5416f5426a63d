/** Words that state something to be reached, anywhere before a quantity in its clause. */
export const aim =
  /(?<![\p{L}\p{N}])(?:phấn đấu|bảo đảm|đảm bảo|mục tiêu|chỉ tiêu|yêu cầu|duy trì|giữ vững|hoàn thành|đặt ra|quyết tâm|hướng tới|tiến tới|nâng|đưa|cần|phải|không để|giao|đăng ký)(?![\p{L}\p{N}])/iu;

const verbs =
  'tổ chức|xây dựng|xuất bản|thành lập|mở|đào tạo|bồi dưỡng|tập huấn|triển khai|thực hiện|có thêm|thêm|phát triển|công nhận|trồng|trồng mới|giải quyết|thu hút|' +
  'lắp đặt|đăng tải|đăng|phát sóng|sản xuất|viết|biên soạn|biên tập|in|in ấn|phát hành|số hóa|kiểm tra|thanh tra|tạo|kết nạp|tuyển dụng|tuyển sinh|tuyển|huy động|' +
  'hoàn thành|đạt|hình thành|ban hành|hỗ trợ|cử|khám|tiêm|cấp|cấp mới|nhân rộng|duy trì|chọn|lựa chọn|đề xuất|tham mưu|đưa|vận động|nạo vét|sửa chữa|làm mới|đầu tư|' +
  'trao tặng|tặng|cải tạo|nâng cấp|đón|phục vụ|xóa|giảm|tăng|rút ngắn|cắt giảm|nuôi|khai thác|chăm sóc|xử lý|giới thiệu|quy hoạch|chuyển đổi|đăng ký|thẩm định|phê duyệt|cấp phát|bố trí|trang bị|mua sắm|phân bổ|chỉnh lý|khởi công|khánh thành|phấn đấu|thí điểm|thí điểm tại|toàn bộ';

/** Verbs right before a count that make it a result to be produced. */
export const producing = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${verbs})(?: mới| thêm| hoàn chỉnh| thành công| xong| được| ít nhất| tối thiểu| khoảng| bình quân| trung bình| cho| việc làm cho| việc làm mới cho){0,2}\\s{0,3}$`,
  'iu',
);

/** Such a verb with its object before the count: `đào tạo nghề cho 12.000 người`. */
export const producingFor = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${verbs})(?:\\s[^,;.:()\\s]{1,12}){1,8}\\scho(?: khoảng| ít nhất| tối thiểu| trên| hơn)?\\s{0,3}$`,
  'iu',
);

/** `có` right before a count: a result only where an aim is stated, else a description. */
export const having = /(?<![\p{L}\p{N}])có\s*$/iu;

/** Words that tell of what has been: results, present states, records. */
const past =
  /(?<![\p{L}\p{N}])(?:đã|ước|ước đạt|(?<!(?:thực|thể|phát|xuất|tái|biểu)\s{1,3})hiện (?:có|nay|tại|đang|chỉ|mới)|tính đến (?:nay|ngày|hết|thời điểm|tháng|cuối)|đến nay|vừa qua|thời gian qua|năm qua|những năm qua|trước đây|lũy kế)(?![\p{L}\p{N}])/iu;

/** Whether the words before a quantity say that it was reached already; an aim behind such a word lifts that. */
export function tellsPast(before: string): boolean {
  const matches = [...before.matchAll(new RegExp(past.source, 'giu'))];
  const last = matches.at(-1);
  return last !== undefined && !aim.test(before.slice(last.index)) && !aim.test(before.slice(0, last.index));
}

/** Whether `đạt` behind these words records what was reached: `mới đạt`, `chỉ đạt`; not `số doanh nghiệp thành lập mới đạt`. */
export function fellShort(before: string): boolean {
  return /(?<![\p{L}\p{N}])(?:(?<!(?:thành lập|đăng ký|cấp|kết nạp|phát triển|trồng|làm|xây|xây dựng|viên|thôn|tạo|kiểu)\s{1,3})mới|(?<!(?:chứng|tín|địa|tiêu)\s{1,3})chỉ)\s*$/iu.test(
    before,
  );
}

/** Whether a heading opens an account of what has been done. */
export function assesses(heading: string): boolean {
  return (
    /(?:^|\s)(?:kết quả (?:đạt được|thực hiện|triển khai|nổi bật|công tác|đã|năm|giai đoạn|\d)|tình hình|thực trạng|hiện trạng|đánh giá (?:kết quả|tình hình|thực trạng|chung|việc)|đặc điểm|tồn tại|hạn chế|nguyên nhân|khó khăn|bài học|ưu điểm|sơ kết|tổng kết|bối cảnh|căn cứ|cơ sở pháp lý|sự cần thiết)/iu.test(
      heading,
    ) && !/(?:mục tiêu|nhiệm vụ|giải pháp|phương hướng|chỉ tiêu|kế hoạch|khắc phục|cải thiện|yêu cầu)/iu.test(heading)
  );
}

/** Whether a heading opens a list of aims. */
export function sets(heading: string): boolean {
  return /(?:mục tiêu|chỉ tiêu|kết quả cần đạt|yêu cầu cần đạt)/iu.test(heading);
}
