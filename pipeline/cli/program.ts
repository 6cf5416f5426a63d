import { Command, InvalidArgumentError, Option } from 'commander';
import { type Minimum, readMinimum } from '../eval/minimums.js';
import { generator } from '../generator.js';
import { defaultLimits, type Limits, ocrEngines, ocrModes } from '../parsers/options.js';
import { checkExitCodes, describeCheck } from './check-command.js';

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
    .description(
      'Read documents (PDF, scans, Word, RTF, OpenDocument, web pages, spreadsheets, Markdown, text) and write one JSON file each, with a report in batch.json.',
    )
    .argument('<inputs...>', 'files, folders or globs')
    .option('-o, --out <dir>', 'folder for the results (default: out; with ndjson: standard output)')
    .addOption(
      new Option('-f, --format <format>', 'one file a document, or one line a document').choices(['json', 'ndjson']).default('json'),
    )
    .option('-c, --concurrency <n>', 'documents read at the same time (default: number of processors)', wholeNumber)
    .option('--resume', 'skip inputs whose result is already there, made by this version from the same bytes')
    .addOption(
      new Option('--ocr <mode>', 'recognise text in pictures: pages without usable text, never, or every page')
        .choices(ocrModes)
        .default('auto'),
    )
    .addOption(
      new Option('--ocr-engine <engine>', 'the recogniser that is shipped, or the tesseract program of the system')
        .choices(ocrEngines)
        .default('tesseract.js'),
    )
    .option('--timeout <seconds>', 'time that one document may take; each recognised page begins it anew', wholeNumber, 120)
    .option('--max-size <megabytes>', 'largest input that is read', wholeNumber, 100)
    .option('--limit <NAME=N>', `bound on one file, such as pages=500 (${limitNames.join(', ')}); may be given again`, limit)
    .option('-q, --quiet', 'print failures only')
    .option('-v, --verbose', 'print the stack trace of failures')
    .action(async (inputs: string[], options) => exit(await (await import('./extract.js')).runExtract(inputs, options)));

  command(
    program,
    'diff',
    '\nExit codes: 0 no substantive change, 1 substantive changes (or plans that are no versions of each other), 2 trouble.',
  )
    .description('Say what changed in substance between two versions of a plan, and what only in wording, order or numbering.')
    .argument('<versions...>', 'two documents (of any formats), results of extract, or two folders; with --series two or more versions')
    .option('--json', 'print JSON: the changes, and an edit script from the old result to the new one')
    .option('--md', 'print Markdown')
    .option('--html', 'print one HTML page with both versions side by side')
    .option('--patch', 'print a JSON Patch (RFC 6902) that turns the old result into the new one')
    .option('--all', 'show changes of wording, order and numbering too')
    .option('--series', 'follow a plan over several versions')
    .action(async (versions: string[], options) => exit(await (await import('./diff.js')).runDiff(versions, options)));

  command(program, 'explain')
    .description('Show what is found in a phrase: the rule, the place and the value.')
    .argument('<phrase>', 'Vietnamese text, in quotes')
    .option('--json', 'print JSON')
    .action(async (phrase: string, options) => exit(await (await import('./explain.js')).runExplain(phrase, options)));

  command(program, 'scan', '\nExit codes: 0 all files will be read, 1 some will be refused, 2 wrong use.')
    .description(
      'Say what each file is (format, pages, text layer, encoding, draft or signed) and what extract will do with it; nothing is recognised.',
    )
    .argument('<inputs...>', 'files, folders or globs')
    .option('--json', 'print JSON')
    .addOption(new Option('--ocr <mode>', 'the mode that extract will be run with').choices(ocrModes).default('auto'))
    .addOption(
      new Option('--ocr-engine <engine>', 'the recogniser that times are estimated for').choices(ocrEngines).default('tesseract.js'),
    )
    .action(async (inputs: string[], options) => exit(await (await import('./scan.js')).runScan(inputs, options)));

  command(program, 'schema')
    .description('Print a contract as JSON Schema (draft 2020-12).')
    .argument('[name]', 'plan, batch, diagnostic, …', 'plan')
    .action(async (name: string) => exit(await (await import('./schema.js')).runSchema(name)));

  command(
    program,
    'eval',
    '\nExit codes: 0 scored, 1 a document is missing or a score is below its minimum, 2 wrong use or unreadable gold.',
  )
    .description('Score the extraction against hand-made annotations (gold), and compare with an earlier run.')
    .argument('<gold...>', 'gold files, or folders of them')
    .option(
      '--documents <dir>',
      'folder to look for the documents in; may be given again (default: beside the gold, seeds, fixtures)',
      gather,
    )
    .option('--out <dir>', 'score the results of an earlier extract in this folder instead')
    .option('--details', 'list everything that is missed, wrong or spurious')
    .option('--json', 'print JSON')
    .option('--baseline <file>', 'say which mentions were gained and lost since this file was saved')
    .option('--save <file>', 'save what became of each mention, as a baseline for later')
    .option('--min <KIND=F1>', 'least score, such as deadlines=0.9, tasks.strict=0.8, header=0.95; may be given again', minimum)
    .action(async (gold: string[], options) => exit(await (await import('./eval.js')).runEval(gold, options)));

  describeCheck(command(program, 'check', checkExitCodes), wholeNumber, async (inputs, options) =>
    exit(await (await import('./check.js')).runCheck(inputs, options)),
  );

  return program;
}

const command = (program: Command, name: string, codes = exitCodes): Command =>
  program.command(name).version(generator.version).addHelpText('after', codes).showHelpAfterError(`(kehoach ${name} --help says more)`);

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999.');
  return Number(text);
}

const limitNames = Object.keys(defaultLimits) as (keyof Limits)[];

function limit(text: string, earlier: Partial<Limits> = {}): Partial<Limits> {
  const [name, value] = text.split('=');
  const known = limitNames.find((limitName) => limitName === name);
  if (!known || !/^[1-9]\d{0,11}$/.test(value ?? ''))
    throw new InvalidArgumentError(`It must be one of ${limitNames.join(', ')} and a whole number, such as pages=500.`);
  return { ...earlier, [known]: Number(value) };
}

const gather = (value: string, earlier: string[] = []): string[] => [...earlier, value];

function minimum(text: string, earlier: Minimum[] = []): Minimum[] {
  const read = readMinimum(text);
  if (!read) throw new InvalidArgumentError('It must be a kind and a share from 0 to 1, such as deadlines=0.9.');
  return [...earlier, read];
}
