import { diffPlans } from '../../pipeline/index.js';
import { planOf } from './plan-of.js';

const around = [
  '## I. MỤC ĐÍCH',
  'Nâng cao chất lượng phục vụ người dân, doanh nghiệp và hiệu lực quản lý nhà nước của ngành.',
  'Kinh phí bố trí từ nguồn ngân sách nhà nước cấp theo phân cấp; các phòng lập dự toán.',
];
async function summaryOf(old: string, current: string) {
  const [one, other] = await Promise.all([planOf([...around, old]), planOf([...around, current])]);
  return diffPlans(one, other).summary;
}

test.each([
  ['Thực hiện nghiêm túc các nhiệm vụ được giao.', 'Triển khai nghiêm túc nhiệm vụ được phân công.'],
  ['Sở Y tế tiến hành kiểm tra các cơ sở.', 'Sở Y tế tổ chức kiểm tra các cơ sở.'],
  ['Sở Y tế kiểm tra các cơ sở nêu trên.', 'Sở Y tế thực hiện kiểm tra các cơ sở.'],
  ['Đẩy mạnh công tác tuyên truyền trên địa bàn tỉnh.', 'Tăng cường tuyên truyền tại tỉnh.'],
  ['Kịp thời xử lý vướng mắc của tổ chức, cá nhân.', 'Xử lý kịp thời vướng mắc của tổ chức, cá nhân.'],
  ['Sở Tài chính chủ trì thẩm định dự toán.', 'Giao Sở Tài chính chủ trì thẩm định dự toán.'],
  ['Sở Tài chính tham mưu bố trí kinh phí.', 'Sở Tài chính có trách nhiệm tham mưu bố trí kinh phí.'],
  ['Từ năm 2021 đến năm 2025 xây dựng mô hình.', 'Giai đoạn 2021-2025 xây dựng mô hình.'],
  ['Mỗi xã xây dựng một mô hình.', 'Mỗi xã xây dựng 01 mô hình.'],
  ['Các cơ quan, đơn vị có liên quan rà soát quy trình.', 'Các đơn vị, cơ quan liên quan rà soát quy trình.'],
  ['Xây dựng quy trình cấp giấy phép của Sở.', 'Xay dựng quy trình cấp giấy phép của Sở.'],
])('says the same: %s / %s', async (old, current) => {
  expect(await summaryOf(old, current)).toMatchObject({ substantive: 0, editorial: 1 });
});

test.each([
  ['Hỗ trợ cá nhân, tổ chức thực hiện thủ tục.', 'Hỗ trợ cá nhân thực hiện thủ tục.'],
  ['Tuyên truyền trước, trong và sau hội nghị.', 'Tuyên truyền trước và sau hội nghị.'],
  ['Các đơn vị không được sử dụng kinh phí.', 'Các đơn vị được sử dụng kinh phí.'],
  ['Các đơn vị phải báo cáo kết quả về Sở.', 'Các đơn vị báo cáo kết quả về Sở.'],
  ['Chỉ hỗ trợ hồ sơ hợp lệ.', 'Chi hỗ trợ hồ sơ hợp lệ.'],
  ['Giảm khoảng 5% chi phí tuân thủ.', 'Giảm 5% chi phí tuân thủ.'],
  ['Tỷ lệ cán bộ nữ từ 15% trở lên; cán bộ trẻ từ 10% trở lên.', 'Tỷ lệ cán bộ nữ từ 10% trở lên; cán bộ trẻ trên 10%.'],
  ['Sở Nội vụ chủ trì thực hiện.', 'Sở Nội vụ phối hợp thực hiện.'],
  ['Yêu cầu các sở báo cáo kết quả.', 'Đề nghị các sở báo cáo kết quả.'],
  ['Thực hiện trong giai đoạn 2021 - 2025.', 'Thực hiện trong giai đoạn 2021 - 2030.'],
  ['Trên phạm vi toàn tỉnh.', 'Trong phạm vi các huyện miền núi.'],
])('says something else: %s / %s', async (old, current) => {
  expect((await summaryOf(old, current)).substantive).toBeGreaterThan(0);
});
