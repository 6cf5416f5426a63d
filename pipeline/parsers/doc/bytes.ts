/** Thrown where a structure of the file points outside of it or contradicts itself; the parser turns it into an IngestError. */
export class DamagedStructure extends Error {}

/** Throws DamagedStructure, saying what was expected. */
export function damaged(expected: string): never {
  throw new DamagedStructure(expected);
}

/** Little-endian numbers at byte offsets; an offset outside of the bytes is damage, never undefined. */
export interface Bytes {
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  i16(at: number): number;
  u32(at: number): number;
  i32(at: number): number;
  /** A view of so many bytes, without a copy. */
  slice(at: number, length: number): Bytes;
  /** UTF-16 code units as a string. */
  utf16(at: number, units: number): string;
  readonly array: Uint8Array;
}

/** Opens bytes for reading; `what` names them in the message where something points outside of them. */
export function readBytes(array: Uint8Array, what: string): Bytes {
  const view = new DataView(array.buffer, array.byteOffset, array.byteLength);
  const checked = (at: number, length: number): number =>
    at >= 0 && length >= 0 && at + length <= array.byteLength ? at : damaged(`${length} bytes at ${at} of ${what}`);
  return {
    array,
    length: array.byteLength,
    u8: (at) => view.getUint8(checked(at, 1)),
    u16: (at) => view.getUint16(checked(at, 2), true),
    i16: (at) => view.getInt16(checked(at, 2), true),
    u32: (at) => view.getUint32(checked(at, 4), true),
    i32: (at) => view.getInt32(checked(at, 4), true),
    slice: (at, length) => readBytes(array.subarray(checked(at, length), at + length), what),
    utf16: (at, units) => {
      checked(at, units * 2);
      return Buffer.from(array.buffer, array.byteOffset + at, units * 2).toString('utf16le');
    },
  };
}

export const noBytes: Bytes = readBytes(new Uint8Array(0), 'nothing');
