/** A mistake that recognition makes again and again where only one reading is possible. None of them reads or writes a digit of a number. */
export interface Correction {
  /** The whole word, or two words in a row, without the marks around them. */
  wrong: RegExp;
  /** What each word is to be; capitals follow the word as recognised. */
  right: string;
  /** Not behind a word that ends so, or before one that begins so: then the words may be right. */
  unlessAfter?: RegExp;
  unlessBefore?: RegExp;
  /** Only before a word like this. */
  onlyBefore?: RegExp;
  example: { text: string; expect: string };
}

/** A Vietnamese abbreviation whose letters run together, or got another one at its end. */
const abbreviation = (right: string, wrong: RegExp, text: string): Correction => ({ wrong, right, example: { text, expect: right } });

/** A word of two that exists in this company with one mark only. */
const pair = (wrong: string, right: string, limits: Pick<Correction, 'unlessAfter' | 'unlessBefore'> = {}): Correction => ({
  wrong: new RegExp(`^${wrong}$`, 'iu'),
  right,
  ...limits,
  example: { text: wrong, expect: right },
});

export const corrections: readonly Correction[] = [
  abbreviation('TTHC', /^(?:['‘’]?[1IT]?['‘’]?[1I]['‘’]?I?HC|TTHC[GCOƠ]|TTH[GƠ])$/u, "1'IHC"),
  abbreviation('CCHC', /^(?:CCH[OƠ]C?|CCHC[GOƠ]|CCHOƠ)$/u, 'CCHOC'),
  abbreviation('UBND', /^(?:UBND[DĐO]|UBNĐ|ƯBND|ỦBND|LIBND)$/u, 'UBNĐ'),
  abbreviation('HĐND', /^(?:HĐNĐ|HĐNDĐ|HDND)$/u, 'HĐNĐ'),
  abbreviation('QPPL', /^(?:QPPI|QPPLL|ỌPPL|OPPL)$/u, 'ỌPPL'),
  { wrong: /^thúng$/iu, right: 'tháng', onlyBefore: /^(?:[1-9]|0[1-9]|1[0-2])$/u, example: { text: 'thúng 3', expect: 'tháng 3' } },
  { wrong: /^[ơo]i nhận$/u, right: 'Nơi nhận', example: { text: 'ơi nhận', expect: 'Nơi nhận' } },
  pair('kiếm tra', 'kiểm tra', { unlessAfter: /^tìm$/iu, unlessBefore: /^cứu/iu }),
  pair('kiếm kê', 'kiểm kê'),
  pair('kiếm soát', 'kiểm soát'),
  pair('kiếm định', 'kiểm định'),
  pair('triến khai', 'triển khai'),
  pair('phố biến', 'phổ biến', { unlessAfter: /^(?:thành|khu|đường)$/iu }),
  pair('phô biến', 'phổ biến'),
  pair('phát triến', 'phát triển'),
  pair('chuyến đổi', 'chuyển đổi'),
  pair('chuyển đối', 'chuyển đổi'),
  pair('chuyến đối', 'chuyển đổi'),
  pair('đối mới', 'đổi mới', { unlessAfter: /^(?:biến|phản|cân|tuyệt|tương|đối)$/iu }),
  pair('đấy mạnh', 'đẩy mạnh'),
  pair('đây mạnh', 'đẩy mạnh'),
  pair('đầy mạnh', 'đẩy mạnh'),
  pair('thúc đấy', 'thúc đẩy'),
  pair('thúc đầy', 'thúc đẩy'),
  pair('thế chế', 'thể chế'),
  pair('cụ thế', 'cụ thể'),
  pair('tập thế', 'tập thể'),
  pair('bồ sung', 'bổ sung'),
  pair('bố sung', 'bổ sung'),
  pair('tố chức', 'tổ chức'),
  pair('tô chức', 'tổ chức'),
  pair('tống hợp', 'tổng hợp'),
  pair('chỉ tiết', 'chi tiết', { unlessBefore: /^(?:kiệm|giảm|chế|lộ)/iu }),
  pair('chuấn bị', 'chuẩn bị'),
  pair('tiêu chuấn', 'tiêu chuẩn'),
  pair('thấm định', 'thẩm định'),
  pair('thấm quyền', 'thẩm quyền'),
  pair('sản phấm', 'sản phẩm'),
  pair('Tính ủy', 'Tỉnh ủy'),
  pair('UBND tính', 'UBND tỉnh', { unlessBefore: /^(?:toán|đến|từ|theo|thêm|vào|lại)/iu }),
  pair('HĐND tính', 'HĐND tỉnh', { unlessBefore: /^(?:toán|đến|từ|theo|thêm|vào|lại)/iu }),
  pair('nhân dân tính', 'nhân dân tỉnh', { unlessBefore: /^(?:toán|đến|từ|theo|thêm|vào|lại)/iu }),
  pair('địa bàn tính', 'địa bàn tỉnh', { unlessBefore: /^(?:toán|đến|từ|theo|thêm|vào|lại)/iu }),
  // The second line of a letterhead: `ỦY BAN NHÂN DÂN` / `TÍNH QUẢNG NGÃI`.
  {
    wrong: /^TÍNH$/u,
    right: 'TỈNH',
    unlessAfter: /./u,
    unlessBefore: /^(?:TOÁN|ĐẾN|TỪ|THEO|THÊM|VÀO|LẠI|CHẤT|NĂNG)$/u,
    onlyBefore: /^\p{Lu}{2,8}$/u,
    example: { text: 'TÍNH QUẢNG', expect: 'TỈNH QUẢNG' },
  },
  pair('chính phú', 'chính phủ'),
  pair('quôc gia', 'quốc gia'),
  pair('thành phô', 'thành phố'),
  pair('lằn thứ', 'lần thứ'),
  pair('đáng viên', 'đảng viên'),
  pair('kế từ', 'kể từ', { unlessAfter: /^(?:thiết|thống|liền|kiệt)$/iu }),
];
