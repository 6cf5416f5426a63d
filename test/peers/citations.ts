/** What a citation says, as far as the comparison asks. */
export interface CitationReading {
  type: string | null;
  number: string | null;
  year: number | null;
  symbol: string | null;
  date: string | null;
}

const cited = (
  type: string | null,
  number: string | null,
  year: number | null,
  symbol: string | null,
  date: string | null = null,
): CitationReading => ({ type, number, year, symbol, date });

/** Citations as plans write them, by form, each with all that stands in the text. */
export const citationForms: readonly { form: string; citations: readonly { text: string; expect: readonly CitationReading[] }[] }[] = [
  {
    form: 'central documents',
    citations: [
      {
        text: 'theo Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ',
        expect: [cited('NĐ', '45', 2020, 'NĐ-CP', '2020-04-08')],
      },
      {
        text: 'thực hiện Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ',
        expect: [cited('QĐ', '749', null, 'QĐ-TTg', '2020-06-03')],
      },
      { text: 'hướng dẫn tại Thông tư 01/2023/TT-VPCP ngày 05-4-2023', expect: [cited('TT', '01', 2023, 'TT-VPCP', '2023-04-05')] },
      { text: 'Nghị quyết số 142/2016/QH13 ngày 12.4.2016 của Quốc hội', expect: [cited('NQ', '142', 2016, 'QH13', '2016-04-12')] },
      {
        text: 'Thông tư liên tịch số 05/2015/TTLT-BYT-BNV ngày 11/12/2015',
        expect: [cited('TTLT', '05', 2015, 'TTLT-BYT-BNV', '2015-12-11')],
      },
      { text: 'Công điện số 1104/CĐ-TTg ngày 21 tháng 11 năm 2023', expect: [cited('CĐ', '1104', null, 'CĐ-TTg', '2023-11-21')] },
    ],
  },
  {
    form: 'local documents',
    citations: [
      { text: 'Kế hoạch số 77/KH-UBND ngày 12/01/2024 của UBND huyện', expect: [cited('KH', '77', null, 'KH-UBND', '2024-01-12')] },
      { text: 'Công văn số 2210/SNV-CCVC ngày 02/10/2024 của Sở Nội vụ', expect: [cited('CV', '2210', null, 'SNV-CCVC', '2024-10-02')] },
      { text: 'Nghị quyết số 27/2022/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh', expect: [cited('NQ', '27', 2022, 'NQ-HĐND', '2022-12-09')] },
      { text: 'Tờ trình số 318/TTr-SYT ngày 15/8/2025', expect: [cited('TTr', '318', null, 'TTr-SYT', '2025-08-15')] },
      { text: 'Thông báo kết luận số 95/TB-VP ngày 20/5/2025', expect: [cited('TB', '95', null, 'TB-VP', '2025-05-20')] },
      { text: 'tại Văn bản số 4410/UBND-NC ngày 19/9/2023', expect: [cited(null, '4410', null, 'UBND-NC', '2023-09-19')] },
    ],
  },
  {
    form: 'Party documents',
    citations: [
      { text: 'Nghị quyết số 18-NQ/TW ngày 25/10/2017', expect: [cited('NQ', '18', null, 'NQ/TW', '2017-10-25')] },
      { text: 'Chỉ thị số 05-CT/TU ngày 10/02/2021 của Ban Thường vụ Tỉnh ủy', expect: [cited('CT', '05', null, 'CT/TU', '2021-02-10')] },
      { text: 'Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị', expect: [cited('KL', '01', null, 'KL/TW', '2021-05-18')] },
    ],
  },
  {
    form: 'lists',
    citations: [
      {
        text: 'Quyết định số 101/QĐ-UBND, số 102/QĐ-UBND ngày 05/3/2024',
        expect: [cited('QĐ', '101', null, 'QĐ-UBND'), cited('QĐ', '102', null, 'QĐ-UBND', '2024-03-05')],
      },
      {
        text: 'Nghị định số 61/2018/NĐ-CP và Nghị định số 107/2021/NĐ-CP của Chính phủ',
        expect: [cited('NĐ', '61', 2018, 'NĐ-CP'), cited('NĐ', '107', 2021, 'NĐ-CP')],
      },
    ],
  },
  {
    form: 'blanks and broken spacing',
    citations: [
      { text: 'Kèm theo Quyết định số       /QĐ-SNN ngày     /7/2024', expect: [cited('QĐ', null, null, 'QĐ-SNN', '2024-07-XX')] },
      { text: 'Nghị định số 30/2020/NĐ- CP ngày 05/3/2020', expect: [cited('NĐ', '30', 2020, 'NĐ-CP', '2020-03-05')] },
      { text: 'Quyết định số 15 /QĐ-SCT ngày 09/01/2025', expect: [cited('QĐ', '15', null, 'QĐ-SCT', '2025-01-09')] },
    ],
  },
  {
    form: 'laws and standards',
    citations: [
      { text: 'quy định của Luật Lưu trữ', expect: [cited('LUẬT', null, null, null)] },
      { text: 'theo Bộ luật Lao động năm 2019', expect: [cited('BL', null, 2019, null)] },
      { text: 'Luật Đầu tư công số 39/2019/QH14', expect: [cited('LUẬT', '39', 2019, 'QH14')] },
      { text: 'áp dụng TCVN ISO 9001:2015', expect: [cited('TCVN', 'ISO 9001', 2015, null)] },
      { text: 'đạt QCVN 40:2011/BTNMT', expect: [cited('QCVN', '40', 2011, 'BTNMT')] },
    ],
  },
];

/** Texts that look like citations and hold none. */
export const notCited: readonly string[] = [
  'Kế hoạch cải cách hành chính năm 2024 của tỉnh',
  'Quyết định này có hiệu lực kể từ ngày ký',
  'hợp đồng số 15/2024/HĐ-KT ngày 02/5/2024',
  'đạt 12/15 xã nông thôn mới',
  'dịch vụ công trực tuyến mức độ 3, 4',
  'theo quyết định của cấp có thẩm quyền',
  'thực hiện mô hình 3 không, 2 giảm',
  'trước ngày 15/11/2024',
  'phòng họp số 02/A',
  'kỹ thuật viên, luật sư tư vấn',
];
