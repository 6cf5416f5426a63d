/** Thrown where a structure of the file points outside of it or contradicts itself; the parser turns it into an IngestError. */
export class DamagedStructure extends Error {}

/** Throws DamagedStructure, saying what was expected. */
export function damaged(expected: string): never {
  throw new DamagedStructure(expected);
}

/**
 * Little-endian numbers at byte offsets; an offset outside of the bytes is damage, never undefined. A class, because a document makes a
 * view for each of its many thousand properties, and closures would cost more than the reading.
 */
export class Bytes {
  constructor(
    readonly array: Uint8Array,
    private readonly what: string,
  ) {}

  get length(): number {
    return this.array.length;
  }

  u8(at: number): number {
    return this.array[this.checked(at, 1)]!;
  }

  u16(at: number): number {
    return this.array[this.checked(at, 2)]! | (this.array[at + 1]! << 8);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  i32(at: number): number {
    return this.u16(this.checked(at, 4)) | (this.u16(at + 2) << 16);
  }

  u32(at: number): number {
    return this.i32(at) >>> 0;
  }

  /** A view of so many bytes, without a copy. */
  slice(at: number, length: number): Bytes {
    return new Bytes(this.array.subarray(this.checked(at, length), at + length), this.what);
  }

  /** UTF-16 code units as a string. */
  utf16(at: number, units: number): string {
    this.checked(at, units * 2);
    return Buffer.from(this.array.buffer, this.array.byteOffset + at, units * 2).toString('utf16le');
  }

  private checked(at: number, length: number): number {
    return at >= 0 && length >= 0 && at + length <= this.array.length ? at : damaged(`${length} bytes at ${at} of ${this.what}`);
  }
}

/** Opens bytes for reading; `what` names them in the message where something points outside of them. */
export const readBytes = (array: Uint8Array, what: string): Bytes => new Bytes(array, what);

export const noBytes: Bytes = readBytes(new Uint8Array(0), 'nothing');
