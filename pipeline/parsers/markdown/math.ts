import { isReferenceMark } from '../lines/reference-mark.js';

/** LaTeX commands that OCR tools write for printed characters. */
const commands: Record<string, string> = {
  geq: '≥', ge: '≥', geqslant: '≥', leq: '≤', le: '≤', leqslant: '≤', neq: '≠', ne: '≠', approx: '≈', sim: '~', pm: '±',
  times: '×', cdot: '·', div: ':', to: '→', rightarrow: '→', Rightarrow: '⇒', longrightarrow: '→', leftarrow: '←', ldots: '…', dots: '…', cdots: '…',
  circ: '°', degree: '°', infty: '∞', alpha: 'α', beta: 'β', mu: 'μ', Delta: 'Δ', sum: '∑', sqrt: '√', bullet: '•', square: '□',
  checkmark: '✓', quad: ' ', qquad: ' ', prime: '′',
}; // biome-ignore format: a table reads better by lines of like kind

const superscripts: Record<string, string> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  o: '°',
  '°': '°',
};

/** An inline formula: between dollar signs, without spaces of a price (`5$ và 10$` has none of the marks of a formula). */
const formula = /\$\$?([^$\n]{1,200})\$\$?/gu;
const looksLikeFormula = /[\\^_{}]|^\s*[\d.,\s%<>=≥≤+–-]+\s*$/u;

/** A command that stands outside of a formula, where a tool lost its dollar signs. */
const command = /\\([A-Za-z]{2,20})(?![A-Za-z])/gu;

function plain(source: string): string {
  return source
    .replace(/\\(?:text|mathrm|mathbf|mathit|textbf|textit|operatorname|overline|underline)\s?\{([^{}]{0,200})\}/gu, '$1')
    .replace(/\\d?frac\s?\{([^{}]{0,80})\}\s?\{([^{}]{0,80})\}/gu, '$1/$2')
    .replace(
      /\\([A-Za-z]{1,20})(?:\s(?=[A-Za-z]))?/gu,
      (whole, name: string) => commands[name] ?? (name === 'left' || name === 'right' ? '' : whole),
    )
    .replace(/\\([%&#$_{}])/gu, '$1')
    .replace(/\\[,;:! ]/gu, ' ')
    .replace(/\^\s?\{([^{}]{0,40})\}|\^(.)/gu, (_, group: string | undefined, single: string | undefined) => raised((group ?? single)!))
    .replace(/_\s?\{([^{}]{0,40})\}|_(.)/gu, '$1$2')
    .replace(/[{}]/gu, '')
    .trim();
}

function raised(text: string): string {
  const letters = [...text.replace(/\s/gu, '')];
  return letters.every((letter) => superscripts[letter]) ? letters.map((letter) => superscripts[letter]).join('') : letters.join('');
}

/**
 * Text with inline LaTeX formulas as the characters that were printed: `$\geq 50\%$` is `≥ 50%`. A raised number behind a word (`Sở$^1$`)
 * is the mark of a footnote and goes; what is no formula stays.
 */
export function withoutMath(text: string): string {
  if (!/[$\\]/u.test(text)) return text;
  const read = text.replace(formula, (whole: string, source: string, offset: number) => {
    if (!looksLikeFormula.test(source)) return whole;
    const mark = /^\s*\^\s?\{?(\d{1,2})\}?\s*$/u.exec(source)?.[1];
    return mark !== undefined && isReferenceMark(text.slice(Math.max(0, offset - 10), offset), mark) ? '' : plain(source);
  });
  return read.replace(command, (whole, name: string) => commands[name] ?? whole);
}
