import type { UnitValue } from '../../schemas/index.js';

/** What one rule of the unit family reads, with examples: items of a plan's body, one string a paragraph. */
export interface UnitRule {
  id: string;
  /** In one sentence, for `explain` and for readers of an output. */
  reads: string;
  examples: readonly { paragraphs: readonly string[]; expect: readonly Pick<UnitValue, 'name' | 'role'>[] }[];
  counterexamples?: readonly string[];
}

const lead = (name: string) => ({ name, role: 'lead' as const });
const coordinate = (name: string) => ({ name, role: 'coordinate' as const });
const implement = (name: string) => ({ name, role: 'implement' as const });

/** The rules by which a body in running text becomes responsible; columns of tables are read by their heads (`unit/lead-column` …). */
export const unitRules: readonly UnitRule[] = [
  {
    id: 'unit/subject',
    reads: 'the subject of a duty at the beginning of a clause',
    examples: [
      { paragraphs: ['Thanh tra Sở thực hiện tốt công tác thanh tra.'], expect: [implement('Thanh tra Sở')] },
      {
        paragraphs: ['Văn phòng Sở và các phòng, đơn vị thuộc Sở rà soát thủ tục hành chính.'],
        expect: [implement('Văn phòng Sở'), implement('các phòng, đơn vị thuộc Sở')],
      },
      {
        paragraphs: ['Căn cứ chức năng, nhiệm vụ, các phòng, đơn vị đẩy mạnh công tác tuyên truyền.'],
        expect: [implement('các phòng, đơn vị')],
      },
      { paragraphs: ['Sở Văn hóa, Thể thao và Du lịch chủ trì tổ chức lễ hội.'], expect: [lead('Sở Văn hóa, Thể thao và Du lịch')] },
      {
        paragraphs: ['Các phòng, đơn vị thuộc Sở và các cá nhân có liên quan phối hợp chặt chẽ trong việc thực hiện.'],
        expect: [coordinate('Các phòng, đơn vị thuộc Sở'), coordinate('các cá nhân có liên quan')],
      },
      { paragraphs: ['Sở Tài chính: Chủ trì thẩm định dự toán.'], expect: [lead('Sở Tài chính')] },
      {
        paragraphs: ['Công an huyện, Đội Quản lý thị trường số 6: Tăng cường kiểm tra.'],
        expect: [implement('Công an huyện'), implement('Đội Quản lý thị trường số 6')],
      },
      {
        paragraphs: ['Các bộ, ngành liên quan khác trong phạm vi chức năng, nhiệm vụ, tăng cường quản lý.'],
        expect: [implement('Các bộ, ngành liên quan khác')],
      },
      {
        paragraphs: ['Thành lập 01 chốt kiểm dịch tại xã A, do Công an huyện phụ trách.'],
        expect: [implement('Công an huyện')],
      },
      {
        paragraphs: ['Các doanh nghiệp khai thác khoáng sản nghiêm túc chấp hành quy định.'],
        expect: [implement('Các doanh nghiệp khai thác khoáng sản')],
      },
      {
        paragraphs: ['Công chức, viên chức thực hiện thủ tục hành chính thực hiện tốt “3 không”.'],
        expect: [implement('Công chức, viên chức thực hiện thủ tục hành chính')],
      },
      {
        paragraphs: ['Phó Hiệu trưởng phụ trách chuyên môn trực tiếp theo dõi hồ sơ.'],
        expect: [implement('Phó Hiệu trưởng phụ trách chuyên môn')],
      },
      { paragraphs: ['Sở Y tế thực hiện kiểm tra việc thực hiện tốt quy định.'], expect: [implement('Sở Y tế')] },
      {
        paragraphs: ['Các đơn vị sự nghiệp công lập trực thuộc tự bảo đảm kinh phí.'],
        expect: [implement('Các đơn vị sự nghiệp công lập trực thuộc')],
      },
      {
        paragraphs: ['2. Bà Trần Thị B, công chức Tài chính - Kế toán: Tham mưu bố trí kinh phí.'],
        expect: [implement('Bà Trần Thị B, công chức Tài chính - Kế toán')],
      },
      { paragraphs: ['Khi có ca bệnh, trong vòng 24 giờ Trạm Y tế xã phải lấy mẫu.'], expect: [implement('Trạm Y tế xã')] },
    ],
    counterexamples: [
      'Tiếp tục rà soát, trình Ủy ban nhân dân tỉnh, Sở Nội vụ xem xét.',
      'Báo cáo Giám đốc Sở kết quả thực hiện.',
      'Sở Khoa học và Công nghệ đã tổ chức buổi Tọa đàm.',
      'Thanh tra, kiểm tra giám sát việc thực hiện tiếp nhận hồ sơ.',
      'Tổ chức thực hiện tốt các chương trình.',
      'Bộ tiêu chí được hoàn thiện.',
      'Khối lượng hồ sơ phải được kiểm soát.',
      'Rà soát các nội dung do Sở Nội vụ chủ trì.',
      'Tham dự hội thi, do Tỉnh đoàn tổ chức hằng năm.',
      'Tổ chức Hội nghị triển khai kế hoạch.',
      'Tổ chức sản xuất theo chuỗi, thực hiện đúng quy trình.',
      'Xây dựng chính quyền số, chính quyền điện tử thực hiện theo lộ trình.',
    ],
  },
  {
    id: 'unit/assigned',
    reads: 'the body behind giao, phân công, đề nghị or yêu cầu at the beginning of a clause',
    examples: [
      { paragraphs: ['Giao Văn phòng Sở chủ trì theo dõi, đôn đốc, tổng hợp.'], expect: [lead('Văn phòng Sở')] },
      {
        paragraphs: ['Trong năm 2022, giao mỗi phòng, đơn vị thuộc Sở đăng ký 01 sáng kiến.'],
        expect: [implement('mỗi phòng, đơn vị thuộc Sở')],
      },
      {
        paragraphs: ['Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng các cơ quan báo chí.'],
        expect: [implement('Ban Tuyên giáo Tỉnh ủy')],
      },
    ],
    counterexamples: [
      'Hoàn thành các chỉ tiêu được tỉnh giao.',
      'Đồng thời rà soát, đôn đốc, yêu cầu các tổ chức, cá nhân không sử dụng tàu cuốc.',
      'Kiện toàn Ban Chỉ đạo; phân công thành viên phụ trách từng xã.',
    ],
  },
  {
    id: 'unit/coordinated-with',
    reads: 'the bodies in phối hợp với …',
    examples: [
      {
        paragraphs: ['Phối hợp với Đài Phát thanh và Truyền hình tỉnh, Báo Quảng Ngãi tổ chức truyền thông.'],
        expect: [coordinate('Đài Phát thanh và Truyền hình tỉnh'), coordinate('Báo Quảng Ngãi')],
      },
      {
        paragraphs: ['Phòng A chủ trì, phối hợp với Sở Nội vụ và các đơn vị liên quan rà soát.'],
        expect: [lead('Phòng A'), coordinate('Sở Nội vụ'), coordinate('các đơn vị liên quan')],
      },
      {
        paragraphs: ['Phòng A chủ trì, phối hợp với Công an tỉnh, Viễn thông Bến Tre và các đơn vị liên quan kết nối dữ liệu.'],
        expect: [lead('Phòng A'), coordinate('Công an tỉnh'), coordinate('Viễn thông Bến Tre'), coordinate('các đơn vị liên quan')],
      },
      {
        paragraphs: ['Phòng A chủ trì, phối hợp phòng nghiệp vụ Công an tỉnh tổ chức kiểm tra.'],
        expect: [lead('Phòng A'), coordinate('phòng nghiệp vụ Công an tỉnh')],
      },
      {
        paragraphs: ['Phòng A phối hợp tốt với lực lượng công an tại địa phương kiểm tra đột xuất.'],
        expect: [implement('Phòng A'), coordinate('lực lượng công an tại địa phương')],
      },
      {
        paragraphs: ['Trưởng thôn phối hợp với Tổ công nghệ số “đi từng ngõ, gõ từng nhà”.'],
        expect: [implement('Trưởng thôn'), coordinate('Tổ công nghệ số')],
      },
    ],
    counterexamples: [
      'Nâng cao hiệu quả công tác phối hợp với các cơ quan trung ương.',
      'Chủ động phối hợp phòng chống dịch, phối hợp ban hành văn bản.',
    ],
  },
  {
    id: 'unit/lead-label',
    reads: 'the bodies in a line such as Đơn vị chủ trì: …',
    examples: [
      {
        paragraphs: ['1. Mở chuyên mục', '- Đơn vị chủ trì thực hiện: Thanh tra Sở; Phòng Hành chính - Tổng hợp.'],
        expect: [lead('Thanh tra Sở'), lead('Phòng Hành chính - Tổng hợp')],
      },
    ],
  },
  {
    id: 'unit/coordinate-label',
    reads: 'the bodies in a line such as Đơn vị phối hợp: …',
    examples: [
      {
        paragraphs: ['1. Mở chuyên mục', '- Đơn vị phối hợp: Các phòng thuộc Sở, đơn vị trực thuộc Sở.'],
        expect: [coordinate('Các phòng thuộc Sở'), coordinate('đơn vị trực thuộc Sở')],
      },
    ],
  },
  {
    id: 'unit/implement-label',
    reads: 'the bodies in a line such as Đơn vị thực hiện: …',
    examples: [
      {
        paragraphs: ['1. Mở chuyên mục', '- Đơn vị thực hiện: Các sở, ban, ngành; UBND các xã, phường, đặc khu.'],
        expect: [implement('Các sở, ban, ngành'), implement('UBND các xã, phường, đặc khu')],
      },
    ],
  },
  {
    id: 'unit/heading',
    reads: 'a body that stands as the heading over the items it is responsible for',
    examples: [
      {
        paragraphs: [
          '2. Phòng Kế hoạch - Tài chính',
          '- Chủ trì phối hợp với Văn phòng Sở tham mưu kinh phí.',
          '- Phối hợp với Văn phòng Sở chấm điểm.',
        ],
        expect: [
          lead('Phòng Kế hoạch - Tài chính'),
          coordinate('Văn phòng Sở'),
          implement('Phòng Kế hoạch - Tài chính'),
          coordinate('Văn phòng Sở'),
        ],
      },
    ],
  },
];
