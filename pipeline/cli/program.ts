import { Command, InvalidArgumentError, Option } from 'commander';
import { generator } from '../generator.js';

const exitCodes = '\nExit codes: 0 everything was read, 1 some inputs failed, 2 wrong use.';

/** The command line: what can be typed and what it means. The work is loaded when a command runs, so that `--help` answers at once. */
export function createProgram(exit: (code: number) => void): Command {
  const program = new Command(generator.name)
    .description('Turns Vietnamese administrative plans (kế hoạch) into validated JSON. Works offline.')
    .version(generator.version)
    .addHelpText('after', exitCodes)
    .showHelpAfterError('(kehoach --help lists the commands and options)')
    .exitOverride();

  command(program, 'extract')
    .description('Read documents (PDF with text, .docx, Markdown, plain text) and write one JSON file each, with a report in batch.json.')
    .argument('<inputs...>', 'files, folders or globs')
    .option('-o, --out <dir>', 'folder for the results (default: out; with ndjson: standard output)')
    .addOption(
      new Option('-f, --format <format>', 'one file a document, or one line a document').choices(['json', 'ndjson']).default('json'),
    )
    .option('-c, --concurrency <n>', 'documents read at the same time (default: number of processors)', wholeNumber)
    .option('--resume', 'skip inputs whose result is already there, made by this version from the same bytes')
    .option('--timeout <seconds>', 'time that one document may take', wholeNumber, 120)
    .option('--max-size <megabytes>', 'largest input that is read', wholeNumber, 100)
    .option('-q, --quiet', 'print failures only')
    .option('-v, --verbose', 'print the stack trace of failures')
    .action(async (inputs: string[], options) => exit(await (await import('./extract.js')).runExtract(inputs, options)));

  command(program, 'explain')
    .description('Show what is found in a phrase: the rule, the place and the value.')
    .argument('<phrase>', 'Vietnamese text, in quotes')
    .option('--json', 'print JSON')
    .action(async (phrase: string, options) => exit(await (await import('./explain.js')).runExplain(phrase, options)));

  command(program, 'schema')
    .description('Print a contract as JSON Schema (draft 2020-12).')
    .argument('[name]', 'plan, batch, diagnostic, …', 'plan')
    .action(async (name: string) => exit(await (await import('./schema.js')).runSchema(name)));

  return program;
}

const command = (program: Command, name: string): Command =>
  program.command(name).version(generator.version).addHelpText('after', exitCodes).showHelpAfterError(`(kehoach ${name} --help says more)`);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999.');
  return Number(text);
}
