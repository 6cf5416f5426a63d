/** What the parts of an RTF file are handed to, in order (RTF Specification 1.9.1, "Basic Entities"). */
export interface RtfHandler {
  open(): void;
  close(): void;
  /** A control word, with its number; null where it has none. */
  word(name: string, value: number | null): void;
  /** A control symbol: the character behind the backslash. */
  sign(character: string): void;
  /** One byte of text, written as it is or as `\'hh`. */
  byte(value: number): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
/** Longer control words and numbers are none. */
const longestWord = 40;
const longestNumber = 10;

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (isDigit(byte)) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Reads an RTF file from its beginning to its end, each byte once; what `\bin` announces is passed over. */
export function scanRtf(bytes: Uint8Array, handler: RtfHandler): void {
  let at = 0;
  const controlWord = (): void => {
    const start = at;
    while (at - start < longestWord && isLetter(bytes[at])) at++;
    const name = String.fromCharCode(...bytes.subarray(start, at));
    const negative = bytes[at] === MINUS && isDigit(bytes[at + 1]);
    if (negative) at++;
    const digits = at;
    let value = 0;
    while (at - digits < longestNumber && isDigit(bytes[at])) value = value * 10 + bytes[at++]! - 0x30;
    const number = at === digits ? null : negative ? -value : value;
    if (bytes[at] === SPACE) at++;
    if (name === 'bin' && number !== null) at += Math.max(0, number);
    else handler.word(name, number);
  };
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    if (byte === OPEN) handler.open();
    else if (byte === CLOSE) handler.close();
    else if (byte === BACKSLASH) {
      const next = bytes[at];
      if (next === undefined) return;
      if (isLetter(next)) controlWord();
      else if (next === QUOTE) {
        const value = hexDigit(bytes[at + 1]) * 16 + hexDigit(bytes[at + 2]);
        if (hexDigit(bytes[at + 1]) >= 0 && hexDigit(bytes[at + 2]) >= 0) {
          at += 3;
          handler.byte(value);
        } else at++;
      } else {
        at++;
        handler.sign(String.fromCharCode(next));
      }
    } else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) handler.byte(byte);
  }
}
