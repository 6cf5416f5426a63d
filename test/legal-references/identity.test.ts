import { read, values } from './reading.js';

const province = { issuer: 'Sở Khoa học và Công nghệ', parent: 'UBND tỉnh Quảng Ngãi', place: 'Quảng Ngãi' };
const district = { issuer: 'UBND huyện Bình Sơn', parent: null, place: 'Bình Sơn' };

describe('keys', () => {
  test.each([
    ['Nghị định số 62/2020/NĐ-CP', 'nghi-dinh/62/2020/nd-cp'],
    ['Quyết định số 649/QĐ-UBND ngày 26/7/2021 của UBND tỉnh', 'quyet-dinh/649/2021/qd-ubnd@quang-ngai'],
    ['Quyết định số 649/QĐ-UBND tỉnh Gia Lai ngày 26/7/2021', 'quyet-dinh/649/2021/qd-ubnd@gia-lai'],
    ['Quyết định số 12/QĐ-UBND ngày 1/2/2021 của UBND huyện Bình Sơn', 'quyet-dinh/12/2021/qd-ubnd@quang-ngai/binh-son'],
    ['Quyết định số 12/QĐ-UBND ngày 1/2/2021 của UBND thành phố Quảng Ngãi', 'quyet-dinh/12/2021/qd-ubnd@quang-ngai/quang-ngai'],
    ['Quyết định số 12/QĐ-UBND ngày 1/2/2021 của UBND thành phố Hà Nội', 'quyet-dinh/12/2021/qd-ubnd@ha-noi'],
    ['Quyết định số 12/QĐ-UBND ngày 1/2/2021 của UBND thành phố', null],
    ['Kế hoạch số 12-KH/HU ngày 3/4/2022 của Huyện ủy Bình Sơn', 'ke-hoach/12/2022/kh-hu@quang-ngai/binh-son'],
    ['Chỉ thị số 31-CT/TU ngày 13/6/2014', 'chi-thi/31/2014/ct-tu@quang-ngai'],
    ['Kế hoạch số 225/KH-BCĐ 389 ngày 22/11/2021 của Ban Chỉ đạo 389 quốc gia', 'ke-hoach/225/2021/kh-bcd389'],
    ['Kế hoạch số 225/KH-BCĐ389 ngày 22/11/2021 của Ban Chỉ đạo 389 quốc gia', 'ke-hoach/225/2021/kh-bcd389'],
    ['Công văn số 305/HD-STTTT ngày 15/3/2022', 'huong-dan/305/2022/hd-stttt@quang-ngai'],
    ['Công văn số 172/SNV-CCHC ngày 15/01/2023', 'cong-van/172/2023/snv-cchc@quang-ngai'],
    ['Văn bản số 4250/BNNMT-ĐCKS ngày 29/4/2026', 'cong-van/4250/2026/bnnmt-dcks'],
    ['Quyết định số 649/QĐ-UBND của UBND tỉnh', null],
    ['Kế hoạch số     /KH-UBND ngày 1/2/2021', null],
    ['Luật Đất đai năm 2024', 'luat/dat-dai/2024'],
    ['Luật Dữ liệu số 60/2024/QH15', 'luat/60/2024/qh15'],
    ['TCVN ISO 9001:2015', 'tcvn/iso-9001/2015'],
  ])('%s', (text, key) => {
    expect(values('key', text, province)).toEqual([key]);
  });

  test('a number means the same with and without leading zeros', () => {
    expect(values('key', 'Nghị quyết số 04-NQ/TU ngày 1/2/2021 và Nghị quyết số 4-NQ/TU ngày 1/2/2021', province)).toEqual([
      'nghi-quyet/4/2021/nq-tu@quang-ngai',
      'nghi-quyet/4/2021/nq-tu@quang-ngai',
    ]);
  });

  test('checkKey leaves out a year that was taken from the date', () => {
    expect(values('checkKey', 'Quyết định số 649/QĐ-UBND ngày 26/7/2021; Nghị định số 62/2020/NĐ-CP', province)).toEqual([
      'quyet-dinh/649/qd-ubnd@quang-ngai',
      'nghi-dinh/62/2020/nd-cp',
    ]);
  });

  test('the place is the one province that the text names, where the header has none', () => {
    expect(values('key', 'Chỉ thị số 17/CT-UBND ngày 10/11/2016 về kỷ cương trong cơ quan nhà nước tỉnh Quảng Ngãi')).toEqual([
      'chi-thi/17/2016/ct-ubnd@quang-ngai',
    ]);
    expect(values('key', 'Chỉ thị số 17/CT-UBND ngày 10/11/2016 của tỉnh Gia Lai và tỉnh Kon Tum')).toEqual([
      'chi-thi/17/2016/ct-ubnd@gia-lai',
    ]);
    expect(values('key', 'Từ tỉnh Gia Lai đến tỉnh Kon Tum: Chỉ thị số 17/CT-UBND ngày 10/11/2016')).toEqual([null]);
  });

  test('a plan below the province leaves the level of an unnamed issuer open', () => {
    const text = ['Quyết định số 12/QĐ-UBND ngày 1/2/2021', 'Quyết định số 13/QĐ-UBND ngày 1/2/2021 của UBND huyện', 'tỉnh Quảng Ngãi'];
    expect(read(text, district).references.map(({ value }) => value.key)).toEqual([null, 'quyet-dinh/13/2021/qd-ubnd@quang-ngai/binh-son']);
  });
});

describe('short forms', () => {
  const short = (texts: string[], header = {}) => {
    const { shortReferences, references } = read(texts, header);
    const whole = texts.join('\n');
    return shortReferences.map(({ span, of }) => [whole.slice(span.start, span.end), references[of]!.value.identifier]);
  };
  test('a defined form, a type with its number, and này behind the only citation of the type', () => {
    expect(
      short([
        'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị (sau đây gọi tắt là Nghị quyết 57).',
        'Triển khai Nghị quyết 57; theo Nghị định số 62/2020/NĐ-CP.',
        'Nghị định này và Kế hoạch này.',
      ]),
    ).toEqual([
      ['Nghị quyết 57', '57-NQ/TW'],
      ['Nghị quyết 57', '57-NQ/TW'],
      ['Nghị định này', '62/2020/NĐ-CP'],
    ]);
  });
  test('mentions without a date do not make a short form ambiguous', () => {
    expect(short(['Nghị quyết số 57-NQ/TW ngày 22/12/2024; theo Nghị quyết số 57-NQ/TW.', 'Nghị quyết 57'])).toEqual([
      ['Nghị quyết 57', '57-NQ/TW'],
    ]);
  });
  test('a defined short name of a law is no citation of its own, its full name is', () => {
    const texts = ['Luật Phòng, chống tham nhũng (sau đây gọi tắt là Luật PCTN)', 'theo Luật PCTN và Luật Phòng, chống tham nhũng'];
    expect(short(texts)).toEqual([
      ['Luật PCTN', 'Luật Phòng, chống tham nhũng'],
      ['Luật PCTN', 'Luật Phòng, chống tham nhũng'],
    ]);
    expect(read(texts).references).toHaveLength(2);
  });
  test('ambiguous forms and the own type are left alone', () => {
    expect(short(['Nghị định số 62/2020/NĐ-CP và Nghị định số 106/2020/NĐ-CP.', 'theo Nghị định này'])).toEqual([]);
    expect(short(['Thay Kế hoạch số 5/KH-UBND; Kế hoạch này gồm'], { type: 'KH' })).toEqual([]);
    expect(short(['Chỉ thị số 11-CT/TU ngày 1/2/2020; Chỉ thị số 11-CT/TU ngày 1/2/2021; Chỉ thị 11'], province)).toEqual([]);
  });
});
