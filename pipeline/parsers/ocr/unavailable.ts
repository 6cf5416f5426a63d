/** The engine that was asked for cannot run on this computer; the message says why and what helps. */
export class OcrUnavailable extends Error {
  override readonly name = 'OcrUnavailable';
}
