import type { Root } from 'mdast';

/**
 * The Markdown syntax tree of a text, GitHub tables and footnotes included. Indented text is no code here (plans indent their
 * paragraphs), and a single `~` is a printed character.
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
    .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }]);
  return processor.parse(text) as Root;
}
