import { form } from './fragments.js';

const word = (source: string) => form(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'iu');

/** A verb or modal that lays a duty on somebody. */
export const duty = word(
  [
    'gửi',
    'báo cáo',
    'hoàn thành',
    'hoàn thiện',
    'thực hiện',
    'triển khai',
    'xây dựng',
    'ban hành',
    'trình',
    'nộp',
    'tổ chức',
    'rà soát',
    'tham mưu',
    'đăng ký',
    'tổng hợp',
    'phối hợp',
    'chủ trì',
    'giao',
    'yêu cầu',
    'đề nghị',
    'phải',
    'có trách nhiệm',
    'cập nhật',
    'công bố',
    'công khai',
    'kiểm tra',
    'đánh giá',
    'chấm điểm',
    'sơ kết',
    'tổng kết',
    'bố trí',
    'xong',
    'phấn đấu',
    'bảo đảm',
    'đảm bảo',
    'áp dụng',
    'vận hành',
    'cung cấp',
    'thống kê',
    'khảo sát',
    'lập',
    'phê duyệt',
    'thẩm định',
    'tuyên truyền',
    'đào tạo',
    'tập huấn',
    'bàn giao',
    'kết thúc',
    'giải ngân',
    'khắc phục',
    'xử lý',
    'niêm yết',
    'kiện toàn',
    'đạt',
    'có',
    'tự chấm',
    'quyết toán',
    'chuyển đổi',
    'sắp xếp',
    'di dời',
    'số hóa',
    'đưa',
    'mở',
    'họp',
    'chuẩn bị',
    'theo dõi',
    'đôn đốc',
    'phân bổ',
    'thành lập',
    'duy trì',
    'tiếp tục',
    'đẩy mạnh',
    'tăng cường',
    'nâng cao',
    'giảm',
    'tăng',
  ].join('|'),
);

/** Words that close a duty with a time right behind them. */
export const finishing = form(
  String.raw`(?<!\p{L})(?:hoàn thành|hoàn thiện|hoàn tất|xong|kết thúc|ban hành|trình|gửi|nộp|báo cáo|đưa vào|vận hành|giải ngân|bàn giao|phấn đấu)(?!\p{L})[^.;:]{0,90}$`,
  'iu',
);

/** Words right before a bare date that make it the time of a duty. */
export const dating = form(
  String.raw`(?<!\p{L})(?:vào|dự kiến|thời gian|hoàn thành|xong|tổ chức|khai mạc|bế mạc|diễn ra|bắt đầu|triển khai|thực hiện|áp dụng|vận hành|thí điểm|tiến hành)(?: vào| từ| trong)?\s{1,4}$`,
  'iu',
);

/** Something told as done. */
export const told = form(
  String.raw`(?<!\p{L})(?:đã|vừa|mới) (?:\p{L}{1,10} ){0,3}?(?:tổ chức|ban hành|hoàn thành|thực hiện|triển khai|đạt|có|được|gửi|báo cáo|ký|công bố|phê duyệt|xây dựng|thành lập|kiểm tra|nghe|chỉ đạo|tiếp nhận|giải quyết|xếp)(?!\p{L})`,
  'iu',
);

/** Words before a date that make it the date of something else than a duty. */
export const foreignDate = form(
  String.raw`(?<!\p{L})(?:hiệu lực(?: thi hành)?(?: kể)?|kỷ niệm|truyền thống|(?:tính|số liệu|lũy kế|luỹ kế|thống kê|tổng hợp số liệu|phát sinh|tồn đọng|nợ đọng)(?: \p{L}{1,10}){0,4}|phiên họp|cuộc họp|buổi họp|(?<!đăng )ký|(?<!cung )cấp|sinh|thành lập|ngày truyền thống)(?: ngày| kể| từ)?\s{0,4}\(?$`,
  'iu',
);

/** Something that existed by then (`các dự án đã được phê duyệt trước ngày …`). */
export const existing = form(
  String.raw`(?<!\p{L})(?:được|đã|có|đang|tiếp nhận|phát sinh|tuyển dụng|xây dựng(?! (?:kế hoạch|phương án|đề án|chương trình|báo cáo|quy chế|quy trình|dự thảo|văn bản))|sử dụng|hoạt động) (?!hoàn thành|gửi|báo cáo|nộp|trình|thực hiện|triển khai|xong)(?:\p{L}{1,10} ){1,4}$`,
  'iu',
);

/** Names of documents, measures and funds: a time word behind them belongs to the name. */
export const named = form(
  String.raw`(?<!\p{L})(?:kế hoạch|chương trình|chiến lược|đề án|dự án|quy hoạch|dự toán|ngân sách|kinh phí|nguồn vốn|chỉ số|bộ chỉ số|chỉ tiêu|mục tiêu|định hướng|tầm nhìn|nghị quyết|quyết định|danh mục|nhiệm vụ|kết quả|số liệu|xếp loại|thi đua|khen thưởng|chuyên đề|hội nghị|lễ|ngày|tỷ lệ|tỉ lệ|hồ sơ|giai đoạn|phong trào|biên chế|lịch|dự kiến thu|thu chi|quyết toán)(?!\p{L})[^.;:,]{0,110}$`,
  'iu',
);

/** Verbs that a frequency behind their object belongs to. */
export const repeating = form(
  String.raw`(?<!\p{L})(?:chấm điểm|tự chấm|đánh giá|rà soát|kiểm tra|báo cáo|tổ chức|tổng hợp|sơ kết|tổng kết|công bố|công khai|cập nhật|thống kê|khảo sát|đối thoại|thực hiện|tiến hành|giao ban|họp|kiểm kê|theo dõi|thông tin|đo lường|nộp|gửi|bồi dưỡng|tập huấn|lấy ý kiến|phân loại|lập|xây dựng|ban hành|tham mưu|duy trì|bảo dưỡng|giám sát)(?!\p{L})[^.;:]{0,120}$`,
  'iu',
);
