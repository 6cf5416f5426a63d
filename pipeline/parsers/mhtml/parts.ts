/** An HTML part of a saved web page: its bytes with the transfer encoding taken off, and the `charset` of its header. */
export interface HtmlPart {
  bytes: Uint8Array;
  charset: string | null;
}

const lineEnd = /\r?\n/u;
const htmlType = /^content-type:\s{0,9}text\/html\b/imu;

/**
 * Marks every HTML part as an attachment that is named by its `charset`, so that the parts come one by one and as bytes: as a body they
 * would be decoded by a header that is often wrong, and frames would be glued to the page. One character stands for one byte.
 */
function markParts(message: string): string {
  const [first, ...others] = message.split(/(?<=\n)(?=--)/u);
  const mark = (piece: string, isPart: boolean): string => {
    const from = isPart ? piece.search(/\n/u) + 1 : 0;
    const length = piece.slice(from).search(/\r?\n\r?\n/u);
    if (length < 0 || (isPart && from === 0)) return piece;
    const header = piece.slice(from, from + length);
    if (!htmlType.test(header)) return piece;
    const charset = /\bcharset\s{0,3}=\s{0,3}"?([\w:-]{2,40})/iu.exec(header)?.[1] ?? '';
    const kept = header
      .split(lineEnd)
      .filter((line) => !/^content-disposition:/iu.test(line))
      .join('\r\n');
    const marked = `${kept}\r\nContent-Disposition: attachment; filename="charset-${charset}"`;
    return piece.slice(0, from) + marked + piece.slice(from + length);
  };
  return [mark(first ?? '', false), ...others.map((piece) => mark(piece, true))].join('');
}

/** The HTML parts of a saved web page (MHTML, RFC 2557) in their order; the first is the page, others are its frames. Throws an Error on damaged MIME. */
export async function htmlParts(message: Uint8Array, nesting: number): Promise<HtmlPart[]> {
  const { default: PostalMime } = await import('postal-mime');
  const marked = Buffer.from(markParts(Buffer.from(message).toString('latin1')), 'latin1');
  const { attachments } = await PostalMime.parse(marked, { maxNestingDepth: nesting, maxRfc822NestingDepth: 0 });
  return attachments
    .filter(({ mimeType }) => mimeType === 'text/html')
    .map(({ content, filename }) => ({
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
      charset: /^charset-(.+)$/u.exec(filename ?? '')?.[1] ?? null,
    }));
}
