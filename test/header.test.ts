import { extractHeader } from '../extractors/header/index.js';
import { normalise } from '../pipeline/normalise/index.js';
import type { HeaderFields } from '../schemas/index.js';

/** A document of one paragraph a line. */
const documentOf = (text: string) =>
  normalise({
    mediaType: 'text/plain',
    pages: null,
    textLayer: 'native',
    encoding: 'utf-8',
    pageCuts: false,
    blocks: text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line.trim(), page: null, style: {} })),
    diagnostics: [],
  }).document;

const body = 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng phục vụ./.';
const header = (text: string) => extractHeader(documentOf(text)).fields;

const cases: readonly { name: string; text: string; expect: Partial<HeaderFields> }[] = [
  {
    name: 'left column before right column, number left blank',
    text: `UBND TỈNH BẮC HÀ\nSỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH\nSố:        /KH-SVHTTDL\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nBắc Hà, ngày 05 tháng 02 năm 2024\nKẾ HOẠCH\nTriển khai công tác chuyển đổi số năm 2024\nCăn cứ Kế hoạch số 12/KH-UBND ngày 15/01/2024 của UBND tỉnh, Sở ban hành Kế hoạch như sau:\n${body}`,
    expect: {
      type: 'KH',
      number: null,
      symbol: 'KH-SVHTTDL',
      parent: 'UBND tỉnh Bắc Hà',
      issuer: 'Sở Văn hóa, Thể thao và Du lịch',
      place: 'Bắc Hà',
      date: '2024-02-05',
      title: 'Triển khai công tác chuyển đổi số năm 2024',
      period: { start: 2024, end: 2024 },
    },
  },
  {
    name: 'two columns on one line, a stamped number',
    text: `UBND TỈNH LÀO CAI CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG Độc lập - Tự do - Hạnh Phúc\nSố: 5141 /SNNMT-KS Lào Cai, ngày 29 tháng 12 năm 2025\nV/v thống kê, kê khai và báo cáo sản\nlượng khai thác khoáng sản\nKính gửi: Các tổ chức, cá nhân trên địa bàn tỉnh.\nĐể tăng cường quản lý, Sở đề nghị:\n1. Thống kê đầy đủ.`,
    expect: {
      type: 'CV',
      number: '5141',
      symbol: 'SNNMT-KS',
      parent: 'UBND tỉnh Lào Cai',
      issuer: 'Sở Nông nghiệp và Môi trường',
      place: 'Lào Cai',
      date: '2025-12-29',
      title: 'thống kê, kê khai và báo cáo sản lượng khai thác khoáng sản',
      period: null,
    },
  },
  {
    name: 'an issuer over two lines and no parent',
    text: `ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố:277    /KH-UBND\nHà Nội, ngày14 tháng7 năm 2026\nKẾ HOẠCH\nTriển khai đợt cao điểm 100 ngày thực hiện các nhiệm vụ\ntrọng tâm về chuyển đổi số\nThực hiện Kế hoạch số 05-KH/BCĐTW ngày 11/7/2026 của Ban Chỉ đạo Trung ương; UBND Thành phố ban hành Kế hoạch như sau:\n${body}`,
    expect: {
      number: '277',
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân thành phố Hà Nội',
      parent: null,
      place: 'Hà Nội',
      date: '2026-07-14',
      title: 'Triển khai đợt cao điểm 100 ngày thực hiện các nhiệm vụ trọng tâm về chuyển đổi số',
      period: null,
    },
  },
  {
    name: 'a Party letterhead',
    text: `TỈNH ỦY AN BÌNH\n*\nSố 12-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nAn Bình, ngày 03 tháng 9 năm 2023\nKẾ HOẠCH\nthực hiện Nghị quyết số 27-NQ/TW, ngày 09/11/2022 của Ban Chấp hành Trung ương\n-----\nThực hiện Nghị quyết số 27-NQ/TW, Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch thực hiện như sau:\n${body}\nNơi nhận:\n- Ban Bí thư (b/c),\n- Các ban Đảng Tỉnh ủy,\n- Lưu Văn phòng Tỉnh ủy.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLê Thị An`,
    expect: {
      type: 'KH',
      number: '12',
      symbol: 'KH/TU',
      issuer: 'Tỉnh ủy An Bình',
      parent: null,
      date: '2023-09-03',
      period: null,
      recipients: ['Ban Bí thư (b/c)', 'Các ban Đảng Tỉnh ủy', 'Lưu Văn phòng Tỉnh ủy'],
      signers: [{ authority: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Lê Thị An' }],
    },
  },
  {
    name: 'no letterhead: the issuer stands in the opening paragraph, the assessed year is no period',
    text: `KẾ HOẠCH\nKhắc phục hạn chế còn thấp trong năm 2021; nâng cao\nchỉ số năm 2022\nThực hiện Thông báo số 249/TB-UBND ngày 20/6/2022; để nâng cao hiệu quả, Sở Nội vụ xây dựng Kế hoạch khắc phục như sau:\n${body}`,
    expect: {
      type: 'KH',
      number: null,
      symbol: null,
      issuer: 'Sở Nội vụ',
      parent: null,
      place: null,
      date: null,
      period: { start: 2022, end: 2022 },
    },
  },
  {
    name: 'type word, title and opening paragraph in one block',
    text: `KẾ HOẠCH Cải cách hành chính giai đoạn 2021 - 2025 Thực hiện Quyết định số 768/QĐ-UBND ngày 26/8/2021 của UBND tỉnh về cải cách hành chính; Chi cục Thủy lợi ban hành Kế hoạch cải cách hành chính, cụ thể như sau:\n${body}`,
    expect: {
      type: 'KH',
      title: 'Cải cách hành chính giai đoạn 2021 - 2025',
      issuer: 'Chi cục Thủy lợi',
      period: { start: 2021, end: 2025 },
    },
  },
  {
    name: 'a decision with a title in capitals and an authority line',
    text: `ỦY BAN NHÂN DÂN\nTỈNH NINH THUẬN\nSố: 55/2007/QĐ-UBND\nPhan Rang-Tháp Chàm, ngày 05 tháng 3 năm 2007\nQUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH HÀNH ĐỘNG VÌ SỰ TIẾN BỘ PHỤ NỮ GIAI ĐOẠN 2006 -2010\nỦY BAN NHÂN DÂN TỈNH NINH THUẬN\nCăn cứ Luật Tổ chức Hội đồng nhân dân;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Chí Dũng\nKẾ HOẠCH\nVì sự tiến bộ phụ nữ\n1. Mục tiêu`,
    expect: {
      type: 'QĐ',
      number: '55',
      symbol: 'QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Ninh Thuận',
      place: 'Phan Rang-Tháp Chàm',
      title: 'BAN HÀNH KẾ HOẠCH HÀNH ĐỘNG VÌ SỰ TIẾN BỘ PHỤ NỮ GIAI ĐOẠN 2006 -2010',
      period: { start: 2006, end: 2010 },
      signers: [{ authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Chí Dũng' }],
    },
  },
  {
    name: 'recipients in one paragraph, offices in one line, a digital stamp',
    text: `KẾ HOẠCH\nKiểm tra năm 2025\n${body}\nNơi nhận: - Như trên; - Sở Nội vụ; - Lưu: VT, VP.\nTL. GIÁM ĐỐC TP. HÀNH CHÍNH - TỔNG HỢP\nKý bởi: Sở Y tế\nThời gian ký: 12.02.2025 10:11:12 +07:00\nTS. Trần Văn Quang`,
    expect: {
      recipients: ['Như trên', 'Sở Nội vụ', 'Lưu: VT, VP'],
      signers: [{ authority: 'TL. GIÁM ĐỐC', position: 'TP. HÀNH CHÍNH - TỔNG HỢP', name: 'TS. Trần Văn Quang' }],
    },
  },
  {
    name: 'the right column runs into the recipients',
    text: `KẾ HOẠCH\nKiểm tra năm 2025\n${body}\nNơi nhận: KT. GIÁM ĐỐC\n- UBND tỉnh (b/cáo); PHÓ GIÁM ĐỐC\n- Sở Nội vụ ;\n- Trung tâm Ứng dụng và Dịch vụ\nkhoa học công nghệ;\n- Lưu: VT, HCTH. Lê Phước Đức`,
    expect: {
      recipients: ['UBND tỉnh (b/cáo)', 'Sở Nội vụ', 'Trung tâm Ứng dụng và Dịch vụ khoa học công nghệ', 'Lưu: VT, HCTH'],
      signers: [{ authority: 'KT. GIÁM ĐỐC', position: 'PHÓ GIÁM ĐỐC', name: 'Lê Phước Đức' }],
    },
  },
  {
    name: 'a draft that is neither numbered, dated nor signed',
    text: `DỰ THẢO\nUBND HUYỆN BÌNH SƠN\nPHÒNG NỘI VỤ\nSố: ....../KH-PNV\nBình Sơn, ngày ... tháng ... năm 2023\nKẾ HOẠCH\nTuyển dụng viên chức năm học 2023 - 2024\nCăn cứ Luật Viên chức;\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTRƯỞNG PHÒNG`,
    expect: {
      number: null,
      symbol: 'KH-PNV',
      parent: 'UBND huyện Bình Sơn',
      issuer: 'Phòng Nội vụ',
      place: 'Bình Sơn',
      date: '2023-XX-XX',
      period: { start: 2023, end: 2024 },
      signers: [{ authority: null, position: 'TRƯỞNG PHÒNG', name: null }],
    },
  },
  {
    name: 'a page whose type word was lost',
    text: `ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 186/KH-UBND |\nAn Bình, ngày 30 tháng 9 năm 2022 |\nTHỰC HIỆN NGHỊ QUYẾT SỐ 96/NQ-CP NGÀY 01/8/2022 VỀ PHÁT TRIỂN VÙNG ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045\nThực hiện Nghị quyết số 96/NQ-CP ngày 01/8/2022 của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch, cụ thể như sau:\n${body}`,
    expect: {
      type: 'KH',
      number: '186',
      issuer: 'Ủy ban nhân dân tỉnh An Bình',
      date: '2022-09-30',
      title: 'THỰC HIỆN NGHỊ QUYẾT SỐ 96/NQ-CP NGÀY 01/8/2022 VỀ PHÁT TRIỂN VÙNG ĐẾN NĂM 2030, TẦM NHÌN ĐẾN NĂM 2045',
      period: null,
    },
  },
  {
    name: 'a council below a ministry, blank day',
    text: `BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\nVĂN PHÒNG\nBỘ GIẢM NGHÈO\nSố: 07/TB-VPGN\nHà Nội, ngày     tháng 5 năm 2022\nTHÔNG BÁO\nKết luận cuộc họp tháng 5/2022\nNgày 18/5/2022, Văn phòng đã họp.\n1. Nội dung`,
    expect: {
      type: 'TB',
      parent: 'Bộ Lao động - Thương binh và Xã hội',
      issuer: 'Văn phòng Bộ Giảm nghèo',
      date: '2022-05-XX',
      title: 'Kết luận cuộc họp tháng 5/2022',
    },
  },
];

describe('header fields', () => {
  test.each(cases)('$name', ({ text, expect: wanted }) => {
    expect(header(text)).toMatchObject(wanted);
  });

  test('every field that was read has its place in the text', () => {
    const document = documentOf(cases[0]!.text);
    const { fields, mentions } = extractHeader(document);
    for (const [name, value] of Object.entries(fields)) {
      const read = Array.isArray(value) ? value.length > 0 : value !== null;
      expect([name, name in mentions]).toEqual([name, read]);
    }
    const { span } = mentions['issuer']!;
    expect(document.text.slice(span.start, span.end)).toBe('SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH');
  });

  test('an empty document has no header', () => {
    expect(header('')).toMatchObject({ type: null, issuer: null, title: null, signers: [], recipients: [] });
  });
});

describe('zones', () => {
  test('letterhead, title, preamble, body, closing and annex follow each other', () => {
    const text = `UBND TỈNH AN BÌNH\nSố: 1/KH-UBND\nKẾ HOẠCH\nKiểm tra năm 2025\nCăn cứ Luật Thanh tra;\n${body}\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An\nPHỤ LỤC\nDANH MỤC NHIỆM VỤ`;
    const zones = extractHeader(documentOf(text)).zones.map(({ zone }) => zone);
    expect([...new Set(zones)]).toEqual(['letterhead', 'title', 'preamble', 'body', 'closing', 'annex']);
    expect(zones.lastIndexOf('closing')).toBe(zones.length - 3);
  });

  test('a body without numbers begins behind the words that announce it', () => {
    const text =
      'KẾ HOẠCH\nKiểm tra năm 2025\nCăn cứ Luật Thanh tra;\nSở Nội vụ ban hành Kế hoạch như sau:\nMỤC ĐÍCH\nNâng cao chất lượng.';
    const zones = extractHeader(documentOf(text)).zones.map(({ zone }) => zone);
    expect(zones).toEqual(['title', 'title', 'preamble', 'preamble', 'body', 'body']);
  });

  test('an annex heading begins the annex where nobody signs', () => {
    const zones = extractHeader(documentOf(`KẾ HOẠCH\nKiểm tra\n${body}\nPHỤ LỤC I\nDANH MỤC`)).zones.map(({ zone }) => zone);
    expect(zones.slice(-2)).toEqual(['annex', 'annex']);
  });
});
