import type { Format } from './signatures.js';

/** Takes declarations, instructions and comments off the beginning of a text. */
function withoutProlog(text: string): string {
  let rest = text;
  for (;;) {
    const open = ['<!--', '<?'].find((mark) => rest.startsWith(mark));
    if (open === undefined) return rest;
    const close = open === '<?' ? '?>' : '-->';
    const end = rest.indexOf(close, open.length);
    if (end < 0) return rest;
    rest = rest.slice(end + close.length).trimStart();
  }
}

const page = /^<(?:!doctype\s{1,9}html|html|head|body|title|meta|style)\b/iu;
const fragment = /^<(table|div|p|center|font|span|h[1-6]|article|section|main)\b[^<>]{0,2000}>/iu;

/** XML files that are documents, by their first element and what is said in it. */
const vocabularies: readonly { root: RegExp; format: Format }[] = [
  { root: /^<(?:\w{1,9}:)?Workbook\b[^<>]{0,2000}urn:schemas-microsoft-com:office:spreadsheet/u, format: 'spreadsheet' },
  { root: /^<office:document\b[^<>]{0,9000}mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/u, format: 'spreadsheet' },
  { root: /^<office:document\b[^<>]{0,9000}mimetype="application\/vnd\.oasis\.opendocument\.text/u, format: 'odt' },
];

/** A saved web page (MHTML): the header of a MIME message of which a page is the body. */
function isSavedPage(text: string): boolean {
  if (!/^[A-Za-z-]{2,40}:/u.test(text)) return false;
  const header = text.slice(0, 8000).split(/\r?\n\r?\n/u)[0]!;
  const whole = header.split(/\r?\n/u).every((line) => /^(?:[A-Za-z][\w-]{1,60}:|[ \t])/u.test(line));
  return whole && /^MIME-Version:/imu.test(header) && /^Content-Type:\s{0,9}(?:multipart\/|text\/html)/imu.test(header);
}

/**
 * The format of a text in mark-up; null for all others. A fragment of HTML counts where `fragments` are asked for (Markdown may begin with
 * one) and something in it is closed.
 */
export function markupFormat(text: string, fragments: boolean): Format | null {
  if (isSavedPage(text)) return 'mhtml';
  const body = withoutProlog(text);
  const vocabulary = vocabularies.find(({ root }) => root.test(body));
  if (vocabulary) return vocabulary.format;
  if (page.test(body)) return 'html';
  const opened = fragments ? fragment.exec(body) : null;
  return opened && body.toLowerCase().includes(`</${opened[1]!.toLowerCase()}`) ? 'html' : null;
}
