/** What the bytes of an encoding stand for where they are no ASCII: letters, or marks (combining characters) on the letter before. */
export type CodeTable = ReadonlyMap<number, string>;

const codes = (first: number, letters: string): [number, string][] =>
  [...letters].flatMap((letter, i): [number, string][] => (letter === ' ' ? [] : [[first + i, letter]]));

const tcvn3Letters: readonly [number, string][] = [
  ...codes(0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'),
  ...codes(0xb5, 'àảãáạ ằẳẵắ'),
  ...codes(0xc6, 'ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ'),
];

/** TCVN 5712:1993 as the fonts `.Vn…` use it (VN3, "ABC"): one byte a letter, no capitals with tone marks. */
export const tcvn3: CodeTable = new Map(tcvn3Letters);

/** TCVN 5712:1993 with the capitals of its full set (VN1), as plain text files hold it; they take the places of quotation marks and controls. */
export const tcvn5712: CodeTable = new Map([
  ...tcvn3Letters,
  ...codes(0x01, 'ÚỤ ỪỬỮ'),
  ...codes(0x11, 'ỨỰỲỶỸÝỴ'),
  ...codes(0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'),
  ...codes(0xaf, 'Ằ          Ẳ    ẴẮẦẨẪẤỀ'),
  ...codes(0xcd, 'Ể           ỄẾỒ    Ổ               Ỗ              Ố'),
]);

/** VISCII 1.1 (RFC 1456). Six rare capitals stand at control codes. */
export const viscii: CodeTable = new Map([
  ...codes(0x02, 'Ẳ  ẴẪ'),
  ...codes(0x14, 'Ỷ    Ỹ    Ỵ'),
  ...codes(0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ'),
  ...codes(0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'),
]);

/** VPS, of the Vietnamese Professionals Society: twelve rare capitals stand at control codes. */
export const vps: CodeTable = new Map([
  ...codes(0x02, 'ẠẬẶẸỆ         ỊỌỘỢỤỰ   Ỵ  ẪỮ'),
  ...codes(0x80, 'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ  ỀỂỄỐỒỔỖýỷỵỚỜỞ ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự'),
  ...codes(0xc0, 'ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ àáâãảạă èéêẽìí ĩẴĐòóôõ Ơụùúủ ỶẼỳ'),
]);

const grave = '\u0300';
const acute = '\u0301';
const circumflex = '\u0302';
const tilde = '\u0303';
const breve = '\u0306';
const hook = '\u0309';
const dot = '\u0323';

const vniMarks: readonly [string, string][] = [
  ['ø', grave],
  ['ù', acute],
  ['û', hook],
  ['õ', tilde],
  ['ï', dot],
  ['â', circumflex],
  ['à', circumflex + grave],
  ['á', circumflex + acute],
  ['å', circumflex + hook],
  ['ã', circumflex + tilde],
  ['ä', circumflex + dot],
  ['ê', breve],
  ['è', breve + grave],
  ['é', breve + acute],
  ['ú', breve + hook],
  ['ü', breve + tilde],
  ['ë', breve + dot],
];
const vniLetters: readonly [string, string][] = [...'ñôöæóòî'].map((code, i) => [code, [...'đơưỉĩịỵ'][i]!]);

/** VNI for Windows (fonts `VNI-…`): the marks of a vowel follow it as a code of their own; ơ and ư are letters that take marks too. */
export const vni: CodeTable = new Map(
  [...vniMarks, ...vniLetters].flatMap(([code, letter]): [number, string][] => [
    [code.charCodeAt(0), letter],
    [code.toUpperCase().charCodeAt(0), letter.toUpperCase()],
  ]),
);

/** Windows-1258: tone marks follow their vowel, which may carry its circumflex, breve or horn already; some letters are whole, as in Latin-1. */
export const windows1258: CodeTable = new Map([
  ...[...'ÀÁÂÈÉÊÍÓÔÙÚàáâèéêíóôùú'].map((letter): [number, string] => [letter.charCodeAt(0), letter]),
  [0xc3, 'Ă'],
  [0xcc, grave],
  [0xd0, 'Đ'],
  [0xd2, hook],
  [0xd5, 'Ơ'],
  [0xdd, 'Ư'],
  [0xde, tilde],
  [0xe3, 'ă'],
  [0xec, acute],
  [0xf0, 'đ'],
  [0xf2, dot],
  [0xf5, 'ơ'],
  [0xfd, 'ư'],
  [0xfe, '₫'],
]);
