import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';

/**
 * The Markdown syntax tree of a text, GitHub tables and footnotes included. Indented text is no code here (plans indent their
 * paragraphs), a line of dashes makes no heading of the lines above it (letterheads have such rules), and a single `~` is a printed character.
 */
export async function markdownTree(text: string): Promise<Root> {
  const [{ unified }, { default: remarkParse }, { default: remarkGfm }] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'setextUnderline'] } }]);
  return processor.parse(text) as Root;
}

/** The tree of an HTML page as a browser builds it (WHATWG HTML, 13.2): nothing is fetched or run. Throws RangeError where it is nested too deeply. */
export async function htmlTree(text: string): Promise<HtmlRoot> {
  const [{ unified }, { default: rehypeParse }] = await Promise.all([import('unified'), import('rehype-parse')]);
  return unified().use(rehypeParse).parse(text) as HtmlRoot;
}
