import type { FailureCode } from '../schemas/index.js';

/** Thrown only when there is no document; `code` says why, `file` which one. */
export class IngestError extends Error {
  readonly code: FailureCode;
  readonly file: string;

  constructor(code: FailureCode, file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.name = 'IngestError';
    this.code = code;
    this.file = file;
  }
}
