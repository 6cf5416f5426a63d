/** A page of such a PDF: a grey JPEG file with its size in pixels and resolution, and lines of text that are written over it. */
export interface PicturePage {
  jpeg: Buffer;
  width: number;
  height: number;
  dpi: number;
  /** ASCII only; invisible, as scanners with recognition write them. */
  layer?: readonly string[];
}

const plain = (line: string) => line.replace(/[()\\]/g, '');

/** A PDF whose pages are nothing but pictures, as a scanner makes it, with or without an invisible text layer. */
export function picturePdf(pages: readonly PicturePage[]): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'].map((text) =>
    Buffer.from(text),
  );
  const kids: string[] = [];
  for (const { jpeg, width, height, dpi, layer = [] } of pages) {
    const [across, down] = [(width * 72) / dpi, (height * 72) / dpi];
    const lines = layer.map((line, index) => `BT /F 12 Tf 3 Tr 60 ${Math.round(down) - 60 - 16 * index} Td (${plain(line)}) Tj ET`);
    const content = `q ${across} 0 0 ${down} 0 0 cm /I Do Q\n${lines.join('\n')}`;
    const number = objects.length + 1;
    const resources = `<< /XObject << /I ${number + 2} 0 R >> /Font << /F 3 0 R >> >>`;
    const head = `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`;
    kids.push(`${number} 0 R`);
    objects.push(
      Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${number + 1} 0 R /Resources ${resources} >>`),
      Buffer.from(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`),
      Buffer.concat([Buffer.from(`${head} /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`), jpeg, Buffer.from('\nendstream')]),
    );
  }
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  return inOneFile(objects);
}

function inOneFile(objects: readonly Buffer[]): Buffer {
  const parts = [Buffer.from('%PDF-1.5\n')];
  const places: number[] = [];
  let length = parts[0]!.length;
  for (const [index, object] of objects.entries()) {
    places.push(length);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    length += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`)]);
}
