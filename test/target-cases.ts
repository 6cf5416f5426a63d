import type { TargetValue } from '../schemas/index.js';

/** Sentences as plans write them, with every target that they hold. */
export const cases: readonly { text: string; expect: readonly ({ quote: string } & Partial<TargetValue>)[] }[] = [
  {
    text: 'Phấn đấu tỷ lệ hồ sơ giải quyết qua dịch vụ trực tuyến mức độ 3, 4 đạt ≥ 60% tổng số hồ sơ.',
    expect: [
      { quote: 'đạt ≥ 60%', comparator: '>=', value: 60, unit: '%', metric: 'tỷ lệ hồ sơ giải quyết qua dịch vụ trực tuyến mức độ 3, 4' },
    ],
  },
  {
    text: 'đảm bảo 100% văn bản do Sở tham mưu đúng trình tự, thủ tục, thẩm quyền theo quy định.',
    expect: [{ quote: '100%', comparator: '=', metric: 'văn bản do Sở tham mưu đúng trình tự, thủ tục, thẩm quyền theo quy định' }],
  },
  {
    text: 'Năm 2024, mỗi phòng, đơn vị đăng ký ít nhất 01 sáng kiến hoặc giải pháp mới.',
    expect: [
      {
        quote: 'ít nhất 01 sáng kiến',
        comparator: '>=',
        value: 1,
        unit: 'sáng kiến',
        per: ['mỗi phòng, đơn vị'],
        metric: 'sáng kiến hoặc giải pháp mới',
      },
    ],
  },
  {
    text: 'đăng bài tuyên truyền lên Trang thông tin của Sở (mỗi phòng viết ít nhất 20 tin, bài/ năm).',
    expect: [
      { quote: 'ít nhất 20 tin, bài', unit: 'tin, bài', per: ['mỗi phòng', 'năm'], metric: 'bài tuyên truyền lên Trang thông tin của Sở' },
    ],
  },
  {
    text: 'không phiền hà sách nhiễu, không bổ sung hồ sơ quá 1 lần, không trễ hẹn.',
    expect: [{ quote: 'không bổ sung hồ sơ quá 1 lần', comparator: '<=', value: 1, unit: 'lần', metric: 'bổ sung hồ sơ' }],
  },
  {
    text: 'Tuyên truyền thông qua xuất bản 06 bản tin, 36 Chuyên mục khoa học (12 Chuyên mục trên sóng phát thanh và 12 Chuyên mục trên sóng truyền hình)',
    expect: [
      { quote: '06 bản tin', value: 6, metric: null },
      { quote: '36 Chuyên mục', metric: 'Chuyên mục khoa học' },
      { quote: '12 Chuyên mục', metric: 'Chuyên mục trên sóng phát thanh' },
      { quote: '12 Chuyên mục', metric: 'Chuyên mục trên sóng truyền hình' },
    ],
  },
  {
    text: 'Tỷ lệ hài lòng đạt 80 - 85%.',
    expect: [{ quote: 'đạt 80 - 85%', comparator: 'between', value: 80, upper: 85, unit: '%', metric: 'Tỷ lệ hài lòng' }],
  },
  {
    text: 'Phấn đấu từ 80% đến 85% hồ sơ được số hóa.',
    expect: [{ quote: 'từ 80% đến 85%', comparator: 'between', value: 80, upper: 85 }],
  },
  {
    text: 'Giảm từ 5 - 10% số vụ tai nạn giao thông so với năm 2023.',
    expect: [
      {
        quote: 'Giảm từ 5 - 10%',
        comparator: 'between',
        change: 'decrease',
        baseline: 'so với năm 2023',
        metric: 'số vụ tai nạn giao thông',
      },
    ],
  },
  {
    text: 'Thu ngân sách phấn đấu tăng 10% so với cùng kỳ.',
    expect: [{ quote: 'tăng 10%', comparator: '=', change: 'increase', baseline: 'so với cùng kỳ' }],
  },
  { text: 'Phấn đấu có 15/15 xã đạt chuẩn nông thôn mới.', expect: [{ quote: '15/15 xã', value: 15, unit: 'xã' }] },
  { text: 'Tổng thu ngân sách đạt 1.000 tỷ đồng.', expect: [{ quote: 'đạt 1.000 tỷ đồng', value: 1e12, unit: 'đồng' }] },
  {
    text: 'Thu nhập bình quân đầu người đạt 65 triệu đồng/người/năm.',
    expect: [{ quote: 'đạt 65 triệu đồng', value: 65e6, unit: 'đồng', per: ['người', 'năm'], metric: 'Thu nhập bình quân đầu người' }],
  },
  {
    text: 'Thu hút trên 2,5 triệu lượt khách du lịch.',
    expect: [{ quote: 'trên 2,5 triệu lượt khách', comparator: '>', value: 2.5e6, unit: 'lượt khách' }],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm còn dưới 3%.',
    expect: [{ quote: 'dưới 3%', comparator: '<', value: 3, change: null, metric: 'Tỷ lệ hộ nghèo' }],
  },
  { text: 'Hồ sơ trễ hạn không vượt quá 2%.', expect: [{ quote: 'không vượt quá 2%', comparator: '<=', value: 2 }] },
  {
    text: 'Từ 90% trở lên cán bộ được tập huấn.',
    expect: [{ quote: 'Từ 90% trở lên', comparator: '>=', value: 90, metric: 'cán bộ được tập huấn' }],
  },
  {
    text: 'Tổ chức 05 lớp tập huấn cho 250 học viên.',
    expect: [
      { quote: '05 lớp', value: 5, unit: 'lớp', metric: 'lớp tập huấn cho 250 học viên' },
      { quote: '250 học viên', value: 250, unit: 'học viên' },
    ],
  },
  {
    text: 'Tỷ lệ số hóa hồ sơ đạt 70 - 75% ở cấp tỉnh, không dưới 60% ở cấp huyện.',
    expect: [
      { quote: 'đạt 70 - 75%', comparator: 'between', metric: 'Tỷ lệ số hóa hồ sơ' },
      { quote: 'không dưới 60%', comparator: '>=', metric: 'Tỷ lệ số hóa hồ sơ' },
    ],
  },
  {
    text: 'Thời gian tra cứu một hồ sơ không quá 05 phút, giảm 50% so với năm 2024.',
    expect: [
      { quote: 'không quá 05 phút', metric: 'Thời gian tra cứu một hồ sơ', baseline: null },
      { quote: 'giảm 50%', metric: 'Thời gian tra cứu một hồ sơ', change: 'decrease', baseline: 'so với năm 2024' },
    ],
  },
  {
    text: 'Thời gian chờ đợi không quá 15 phút/lượt giao dịch.',
    expect: [{ quote: 'không quá 15 phút', metric: 'Thời gian chờ đợi', per: ['lượt giao dịch'] }],
  },
  {
    text: 'không để phát sinh quá 02 ổ dịch mới trong một quý.',
    expect: [{ quote: 'không để phát sinh quá 02 ổ dịch', per: ['quý'] }],
  },
  {
    text: 'Bố trí đủ trang thiết bị cho 157/157 bộ phận một cửa cấp xã.',
    expect: [{ quote: '157/157 bộ phận một cửa', value: 157, unit: 'bộ phận một cửa' }],
  },
  {
    text: 'Sản phẩm: 02 lớp tập huấn, ít nhất 120 học viên.',
    expect: [{ quote: '02 lớp' }, { quote: 'ít nhất 120 học viên', comparator: '>=' }],
  },
  { text: 'Chỉnh lý hoàn chỉnh 65 mét giá tài liệu.', expect: [{ quote: '65 mét giá', unit: 'mét giá', metric: 'mét giá tài liệu' }] },
  { text: 'In, cấp phát 15.000 tờ rơi tuyên truyền.', expect: [{ quote: '15.000 tờ rơi', value: 15000 }] },
  {
    text: 'Từ 70% hộ kinh doanh trở lên thanh toán không dùng tiền mặt.',
    expect: [{ quote: 'Từ 70% hộ kinh doanh trở lên', comparator: '>=', metric: 'hộ kinh doanh thanh toán không dùng tiền mặt' }],
  },
  { text: 'Phấn đấu 03-05 dự án quy mô lớn.', expect: [{ quote: '03-05 dự án', comparator: 'between', value: 3, upper: 5 }] },
  { text: 'Số doanh nghiệp thành lập mới đạt 1.000 doanh nghiệp.', expect: [{ quote: 'đạt 1.000 doanh nghiệp' }] },
  {
    text: 'Mỗi xã xây dựng tối thiểu một mô hình điểm.',
    expect: [{ quote: 'tối thiểu một mô hình', comparator: '>=', value: 1, unit: 'mô hình', per: ['mỗi xã'] }],
  },
  { text: 'Bình quân mỗi năm giảm 1,5% hộ nghèo.', expect: [{ quote: 'giảm 1,5%', change: 'decrease', value: 1.5, per: ['mỗi năm'] }] },
  {
    text: 'Đến năm 2030, trên 70% doanh nghiệp ứng dụng nền tảng số và 100% cơ quan kết nối dữ liệu.',
    expect: [
      { quote: 'trên 70%', period: { start: 2030, end: 2030 }, metric: 'doanh nghiệp ứng dụng nền tảng số' },
      { quote: '100%', metric: 'cơ quan kết nối dữ liệu' },
    ],
  },
  {
    text: 'Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.',
    expect: [{ quote: 'Cắt giảm ít nhất 30%', comparator: '>=', change: 'decrease', metric: 'thời gian giải quyết thủ tục hành chính' }],
  },
  {
    text: 'Thời gian giải quyết không quá 05 ngày làm việc.',
    expect: [{ quote: 'không quá 05 ngày làm việc', comparator: '<=', value: 5, unit: 'ngày làm việc', metric: 'Thời gian giải quyết' }],
  },
  {
    text: 'Trồng mới 1.500 ha rừng; sản lượng gỗ đạt 2.029,4 m3.',
    expect: [
      { quote: '1.500 ha', value: 1500, unit: 'ha' },
      { quote: 'đạt 2.029,4 m3', value: 2029.4, unit: 'm3', metric: 'sản lượng gỗ' },
    ],
  },
  { text: '100% hộ có doanh thu trên 1 tỷ đồng sử dụng hóa đơn điện tử.', expect: [{ quote: '100%' }] },
  {
    text: 'Tiếp công dân định kỳ (ít nhất 01 ngày/tháng); 90% chi bộ đạt loại khá trở lên.',
    expect: [
      { quote: 'ít nhất 01 ngày', unit: 'ngày', per: ['tháng'] },
      { quote: '90%', comparator: '=', metric: 'chi bộ đạt loại khá' },
    ],
  },
  {
    text: 'Tuyển sinh cho 12.000 người, trong đó: cao đẳng 500 người, trung cấp 1.500 người, sơ cấp 10.000 người.',
    expect: [{ quote: '12.000 người' }, { quote: '500 người' }, { quote: '1.500 người' }, { quote: '10.000 người' }],
  },
  {
    text: 'Diện tích lúa đạt 7.500 ha, năng suất 60 tạ/ha, sản lượng 45.000 tấn.',
    expect: [
      { quote: 'đạt 7.500 ha', metric: 'Diện tích lúa' },
      { quote: '60 tạ/ha', unit: 'tạ/ha', metric: 'năng suất' },
      { quote: '45.000 tấn', metric: 'sản lượng' },
    ],
  },
  { text: 'Năm 2023, tỷ lệ hồ sơ trực tuyến đạt 65%; năm 2024 phấn đấu đạt 80%.', expect: [{ quote: 'đạt 80%' }] },
  { text: 'Không để quá 5% hồ sơ trễ hạn.', expect: [{ quote: 'Không để quá 5%', comparator: '<=', metric: 'hồ sơ trễ hạn' }] },
  { text: 'Tổ chức ít nhất 02 cuộc kiểm tra/năm.', expect: [{ quote: 'ít nhất 02 cuộc', per: ['năm'], metric: 'cuộc kiểm tra' }] },
  {
    text: 'Bảo đảm giảm 50% thời gian giải quyết, 50% thành phần hồ sơ.',
    expect: [
      { quote: 'giảm 50%', change: 'decrease', metric: 'thời gian giải quyết' },
      { quote: '50%', change: 'decrease', metric: 'thành phần hồ sơ' },
    ],
  },
  {
    text: 'Hoàn thành trong quý III/2025, đạt ít nhất 80% số xã.',
    expect: [{ quote: 'đạt ít nhất 80%', comparator: '>=', metric: 'số xã' }],
  },
  {
    text: 'Nâng tỷ lệ che phủ rừng từ 45% năm 2024 lên 46,5% vào năm 2025.',
    expect: [{ quote: '46,5%', value: 46.5, metric: 'tỷ lệ che phủ rừng' }],
  },
  {
    text: 'Phấn đấu đến cuối năm 2025: 100% trạm y tế xã có bác sĩ; 9/11 xã đạt chuẩn nông thôn mới.',
    expect: [
      { quote: '100%', metric: 'trạm y tế xã có bác sĩ' },
      { quote: '9/11 xã', value: 9, unit: 'xã' },
    ],
  },
  {
    text: 'Tỷ lệ lao động qua đào tạo đạt 70%, trong đó có bằng cấp, chứng chỉ đạt 30%.',
    expect: [{ quote: 'đạt 70%' }, { quote: 'đạt 30%', metric: 'có bằng cấp, chứng chỉ' }],
  },
  {
    text: 'Tỷ lệ hồ sơ trực tuyến đạt không dưới 60% ở cấp huyện và 50% ở cấp xã.',
    expect: [
      { quote: 'đạt không dưới 60%', comparator: '>=' },
      { quote: '50%', comparator: '>=', metric: 'Tỷ lệ hồ sơ trực tuyến' },
    ],
  },
];
