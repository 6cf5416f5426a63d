import { IngestError } from '../../ingest-error.js';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the stream that holds an encrypted Office document (MS-OFFCRYPTO 2.3.1), as the directory of a compound file writes it. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** Lets zip files pass. Throws IngestError `encrypted-file` for a protected Office document, `unsupported-format` for all others. */
export function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, zip)) return;
  if (!startsWith(bytes, compoundFile))
    throw new IngestError('unsupported-format', name, 'expected a Word document (zip), met another format');
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedPackage);
  if (encrypted) throw new IngestError('encrypted-file', name, 'the Word document is protected by a password');
  throw new IngestError('unsupported-format', name, 'expected a Word document (zip), met an old binary one');
}
