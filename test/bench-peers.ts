import { read as readReferences } from './legal-references/reading.js';
import { loadChrono } from './peers/chrono.js';
import { citationForms, notCited } from './peers/citations.js';
import { negatives } from './peers/expressions.js';
import { kehoach } from './peers/kehoach.js';
import { falseHits, type Reader, scoreForms } from './peers/score.js';

/**
 * Prints how many expressions of each form kehoach and its peers read right, and how often they find something in texts without a deadline.
 * `dates only` compares the dates alone, so that readers without kinds, frequencies and terms have their chance; forms without dates are
 * left out there. Peers are development dependencies: one that is not installed is named and skipped.
 */
async function main(): Promise<void> {
  const chrono = await loadChrono();
  const columns: { name: string; read: Reader; datesOnly: boolean }[] = [
    { name: 'kehoach', read: kehoach, datesOnly: false },
    { name: 'kehoach, dates only', read: kehoach, datesOnly: true },
    ...(chrono ? [{ name: `${chrono.name}, dates only`, read: chrono.read, datesOnly: true }] : []),
  ];
  const scores = columns.map(({ read, datesOnly }) => scoreForms(read, datesOnly));
  console.log(`| form | expressions | ${columns.map(({ name }) => name).join(' | ')} |`);
  console.log(`|---|---|${columns.map(() => '---').join('|')}|`);
  const share = (right: number, all: number) => (all === 0 ? '' : `${right}/${all}, ${((100 * right) / all).toFixed(0)} %`);
  for (const [row, { form, all }] of scores[0]!.entries())
    console.log(`| ${form} | ${all} | ${scores.map((forms) => share(forms[row]!.right, forms[row]!.all)).join(' | ')} |`);
  const sum = (forms: (typeof scores)[number], field: 'right' | 'all') => forms.reduce((total, form) => total + form[field], 0);
  console.log(`| all | ${sum(scores[0]!, 'all')} | ${scores.map((forms) => share(sum(forms, 'right'), sum(forms, 'all'))).join(' | ')} |`);
  const wrong = columns.map(({ read }) => `${falseHits(read).length} of ${negatives.length}`);
  console.log(`| texts without a deadline in which one is found | ${negatives.length} | ${wrong.join(' | ')} |`);
  printCitations();
  if (!chrono) console.log('\nchrono-node is not installed: no peer was compared.');
}

/** Citations have no peer: no package that reads Vietnamese ones is known to us. */
function printCitations(): void {
  const readings = (text: string) =>
    JSON.stringify(
      readReferences(text).references.map(({ value: { type, number, year, symbol, date } }) => ({ type, number, year, symbol, date })),
    );
  console.log('\n| citations | expressions | kehoach |\n|---|---|---|');
  for (const { form, citations } of citationForms)
    console.log(
      `| ${form} | ${citations.length} | ${citations.filter(({ text, expect }) => readings(text) === JSON.stringify(expect)).length} |`,
    );
  console.log(
    `| texts without a citation in which one is found | ${notCited.length} | ${notCited.filter((text) => readings(text) !== '[]').length} |`,
  );
}

await main();
