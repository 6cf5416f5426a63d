/** Nouns that plans count, in their shortest form; several words stand as they are printed. */
const phrases =
  'bản tin, chuyên mục, chuyên đề, chuyên trang, sáng kiến, giải pháp, mô hình, doanh nghiệp, hợp tác xã, tổ hợp tác, sản phẩm, dịch vụ công, dịch vụ, cơ quan, đơn vị, địa phương, ' +
  'học viên, học sinh, sinh viên, giáo viên, công chức, viên chức, cán bộ, lao động, đảng viên, đoàn viên, hội viên, hộ gia đình, hộ dân, hộ nghèo, hộ, tổ chức, cá nhân, ' +
  'hội nghị, hội thảo, tọa đàm, diễn đàn, cuộc thi, cuộc họp, cuộc, lượt người, lượt, phóng sự, video clip, video, tờ rơi, tờ gấp, băng rôn, pano, áp phích, khẩu hiệu, ' +
  'hồ sơ, thủ tục hành chính, thủ tục, TTHC, văn bản, nhiệm vụ, đề tài, dự án, đề án, kế hoạch, báo cáo, vụ việc, vụ án, vụ, tiêu chí, chỉ tiêu, chỉ số, ' +
  'thuê bao, tài khoản, chữ ký số, cơ sở, công trình, căn hộ, căn nhà, câu lạc bộ, gian hàng, nhãn hiệu, văn bằng, sáng chế, giải pháp hữu ích, quốc gia, lớp, khóa, khoá, đợt, buổi, ' +
  'tin bài, tin, bài viết, bài báo, bài, người dân, người, xã, phường, thị trấn, huyện, quận, tỉnh, thành phố, thôn, bản, tổ dân phố, khu dân cư, khu phố, trường, trạm, giường bệnh, bác sĩ, bác sỹ, ' +
  'héc ta, hecta, ha, m2, m², m3, m³, km2, km², km, mét, tấn, tạ, kg, lít, MW, kWh, con, cây, điểm cầu, điểm du lịch, điểm, bậc, lần, suất, ngày làm việc, ngày, giờ, phút, tháng, năm, tuần, ' +
  'đồng chí, đồng, USD, tỷ đồng, chương trình, hoạt động, nội dung, hệ thống, phần mềm, cơ sở dữ liệu, CSDL, bộ, bảng, biển, camera, máy, thiết bị, xe, tàu, chợ, nhà, phòng, tuyến, cầu, ' +
  'khu, cụm công nghiệp, cụm, khu công nghiệp, vùng, nhóm, đội, tổ, ban, đoàn, phiên, kỳ, số, ấn phẩm, cuốn, quyển, trang, tài liệu, tập, giải, phiếu, mẫu, ca, liều, mũi, bệnh nhân, ' +
  'bộ phận một cửa, mét giá, thửa đất, chốt kiểm dịch động vật, chốt kiểm dịch, chốt, hộ kinh doanh, khách du lịch, lượt khách, khách, tác phẩm, di tích, lễ hội, làng nghề, trang trại, chuỗi, mã số, giấy chứng nhận, quy trình, quy định, quyết định, nghị quyết, tháng làm việc, việc làm, đối tượng, chuyên gia, nhà khoa học, tuyến cáp';

const nouns = phrases.split(', ').sort((a, b) => b.length - a.length);
const time = new Set(['ngày làm việc', 'ngày', 'giờ', 'phút', 'tháng', 'năm', 'tuần', 'tháng làm việc']);
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
const known = new RegExp(
  `^\\s?(?<noun>tin\\s?[,/]\\s?bài|công chức,\\s?viên chức|xã,\\s?phường(?:,\\s?thị trấn)?|sản phẩm\\s?/\\s?dịch vụ|${nouns.map(literal).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
const perHead = /^\s?\/\s?(?:vạn dân|ha|người dân|1000 dân|\d{1,3}(?:\.\d{3}) dân)(?![\p{L}\p{N}])/iu;
const guess = /^\s(?<noun>\p{L}{1,12}(?:\s\p{Ll}{1,12})?)(?![\p{L}\p{N}])/u;

/** Words that no counted noun begins with. */
const functionWord =
  /^(?:của|và|hoặc|cho|tại|trong|theo|với|đến|từ|là|được|do|có|để|nhằm|trên|dưới|về|ở|bằng|khi|thì|mà|đã|sẽ|các|những|nếu|cùng|so|trở|đối|gồm|như|vào|ra|lên|xuống|nay|này|đó|thực|không|phải|cửa|cấp|tăng|giảm|đạt|quý)$/iu;

/** A counted noun behind a number: its words, where they end, whether the list knows it, and whether it is a measure of time. */
export interface CountedNoun {
  noun: string;
  length: number;
  known: boolean;
  time: boolean;
}

/** Reads the counted noun at the beginning of `text` (what stands behind a number); null where there is none. */
export function readNoun(text: string): CountedNoun | null {
  const match = known.exec(text);
  if (match) {
    const noun = match.groups!['noun']!;
    const per = perHead.exec(text.slice(match[0].length));
    return {
      noun: noun + (per?.[0] ?? ''),
      length: match[0].length + (per?.[0].length ?? 0),
      known: true,
      time: time.has(noun.toLowerCase().replace(/\s+/gu, ' ')),
    };
  }
  const other = guess.exec(text);
  if (!other) return null;
  const [first, second] = other.groups!['noun']!.split(/\s/u) as [string, string | undefined];
  if (functionWord.test(first)) return null;
  const noun = second === undefined || functionWord.test(second) ? first : other.groups!['noun']!;
  return { noun, length: 1 + noun.length, known: false, time: false };
}
