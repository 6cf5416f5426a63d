/** What the second reader finds: the text of each page, without positions; or why it refuses the file. */
export type SecondReading = string[] | 'password' | 'broken';

/**
 * Reads the plain text of a PDF with pdf-parse (pdf.js): for files that the engine refuses, and to compare where a text layer looks damaged.
 * Loaded only then. The bytes stay valid: pdf.js gets a copy, as it takes over what it is given.
 */
export async function readSecond(bytes: Uint8Array): Promise<SecondReading> {
  const { PDFParse, PasswordException, InvalidPDFException, FormatError, UnknownErrorException } = await import('pdf-parse');
  const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return pages.map((page) => page.text);
  } catch (error) {
    if (error instanceof PasswordException) return 'password';
    if ([InvalidPDFException, FormatError, UnknownErrorException].some((kind) => error instanceof kind)) return 'broken';
    throw error;
  } finally {
    await parser.destroy();
  }
}
