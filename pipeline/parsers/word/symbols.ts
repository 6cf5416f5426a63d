/** Signs of the font Symbol by their code, where they have a meaning in running text. */
const symbolFont: Readonly<Record<number, string>> = {
  45: '-',
  162: '′',
  163: '≤',
  165: '∞',
  174: '→',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  190: '-',
  188: '…',
  222: '⇒',
  229: '∑',
};

/** Boxes, ticks and bullets of the fonts Wingdings. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  110: '■',
  111: '☐',
  113: '☐',
  114: '☐',
  118: '•',
  119: '•',
  159: '•',
  167: '▪',
  168: '☐',
  216: '➢',
  224: '→',
  240: '⇒',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const capitalGreek = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const smallGreek = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

function symbolSign(sign: number): string {
  const greek = sign < 0x60 ? capitalGreek[sign - 0x41] : smallGreek[sign - 0x61];
  return symbolFont[sign] ?? greek ?? (sign > 0x20 && sign < 0x40 ? String.fromCharCode(sign) : '');
}

const isPrivate = (code: number): boolean => code >= 0xf020 && code <= 0xf0ff;

/** The sign that a code of a symbol font shows; empty for pictures without meaning. */
export function symbolText(font: string, code: number): string {
  const sign = isPrivate(code) ? code - 0xf000 : code;
  if (/^symbol$/iu.test(font)) return symbolSign(sign);
  if (/^(?:wing|web)dings/iu.test(font)) return wingdings[sign] ?? '';
  return isPrivate(code) ? '' : String.fromCharCode(code);
}
