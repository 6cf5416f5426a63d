import JSZip from 'jszip';

/** A .docx of some 300 kB whose document part unpacks to 300 MB. */
export async function bombDocx(): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>');
  zip.file('word/document.xml', Buffer.alloc(300_000_000, ' '));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** Bytes that look random and are the same every time (a linear congruential generator, Numerical Recipes). */
export function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 20_251_115;
  for (let index = 0; index < length; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}
