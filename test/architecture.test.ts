import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as api from '../pipeline/index.js';

const root = fileURLToPath(new URL('..', import.meta.url));

function filesBelow(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const sources = ['schemas', 'extractors', 'pipeline'].flatMap((folder) => filesBelow(folder, /\.ts$/));
const tests = filesBelow('test', /\.(ts|mjs)$/);
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** What a file imports: own files as paths from the project's root, packages by their specifier. */
function importsOf(file: string, content: string = text(file)): string[] {
  const statements =
    /^(?:import|export)\s[^'"`;=]{0,2000}?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\(\s*'([^']+)'|\.resolve\('([^']+)'\)/gm;
  const specifiers = [...content.matchAll(statements)].map((match) => (match[1] ?? match[2] ?? match[3] ?? match[4])!);
  return specifiers.map((name) =>
    name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)).replace(/\.js$/, '.ts') : name,
  );
}
/** What exists at run time only: types come from declarations. */
const withoutTypeImports = (file: string) => text(file).replace(/^import type [^;]{1,400};/gm, '');
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const isOwn = (name: string) => /^(schemas|extractors|pipeline|registry)\//.test(name);

test('the public API exports exactly this', () => {
  expect(Object.keys(api).sort()).toEqual([
    'IngestError',
    'applyScript',
    'checkReferences',
    'compareFiles',
    'compareFolders',
    'diffPlans',
    'diffSeries',
    'ingest',
    'ingestMany',
    'invertScript',
    'jsonPatch',
    'jsonSchema',
    'scanFiles',
    'schemaNames',
  ]);
});

describe('arrows point one way', () => {
  test.each(sources)('%s', (file) => {
    const own = importsOf(file).filter(isOwn);
    if (file.startsWith('schemas/')) expect(own.filter((name) => !name.startsWith('schemas/'))).toEqual([]);
    if (file.startsWith('extractors/')) expect(own.filter((name) => name.startsWith('pipeline/'))).toEqual([]);
    const [, parser] = /^pipeline\/parsers\/(\w+)(?:\/|\.ts$)/.exec(file) ?? [];
    if (parser && readers.includes(parser)) {
      const others = readers.filter((other) => other !== parser);
      expect(
        own.filter((name) =>
          others.some((other) => name.startsWith(`pipeline/parsers/${other}/`) || name === `pipeline/parsers/${other}.ts`),
        ),
      ).toEqual([]);
    }
  });
  const readers = ['text', 'markdown', 'docx', 'pdf', 'doc', 'rtf', 'odt', 'html', 'mhtml', 'spreadsheet', 'image'];

  test('extractors touch nothing of the world, but for the one reader of registry data', () => {
    const extractors = sources.filter((file) => file.startsWith('extractors/'));
    const worldly = extractors.filter((file) => importsOf(file).some((name) => name.startsWith('node:')));
    expect(worldly).toEqual(['extractors/registry/read-table.ts']);
    const impure = extractors.filter((file) => /console\.|Date\.now|new Date\(\)|Math\.random/.test(text(file)));
    expect(impure).toEqual([]);
  });
});

describe('packages', () => {
  const importers = new Map<string, string[]>();
  for (const file of sources) {
    for (const name of new Set(
      importsOf(file, withoutTypeImports(file))
        .filter((name) => !isOwn(name) && !name.startsWith('node:'))
        .map(packageOf),
    ))
      importers.set(name, [...(importers.get(name) ?? []), file]);
  }
  const manifest = JSON.parse(text('package.json')) as { dependencies: Record<string, string> };

  test('every import is a declared dependency', () => {
    expect([...importers.keys()].filter((name) => !Object.hasOwn(manifest.dependencies, name))).toEqual([]);
  });
  test('every dependency is imported', () => {
    const unused = Object.keys(manifest.dependencies).filter((name) => !importers.has(name));
    expect(unused).toEqual([]);
  });
  test.each([
    'pdf-parse',
    '@embedpdf/pdfium',
    'mammoth',
    'jszip',
    '@xmldom/xmldom',
    'unified',
    'remark-parse',
    'remark-gfm',
    'rehype-parse',
    'postal-mime',
    '@e965/xlsx',
    'piscina',
    'p-limit',
    'fast-glob',
    'sharp',
    'tesseract.js',
  ])('%s has one importer at most', (name) => expect((importers.get(name) ?? []).length).toBeLessThanOrEqual(1));
});

describe('every source file', () => {
  test.each([...sources, ...tests])('%s is NFC, has at most 250 lines and a kebab-case name', (file) => {
    const content = text(file);
    expect(content === content.normalize('NFC')).toBe(true);
    expect(content.split('\n').length).toBeLessThanOrEqual(251);
    expect(file).toMatch(/^([a-z0-9-]+\/)+[a-z0-9-]+(\.test)?\.(ts|mjs)$/);
  });
  test('leaves nothing behind: no skipped test, no note to oneself', () => {
    const marks = /\b(?:T[O]DO|F[I]XME)\b|\.(?:s[k]ip|o[n]ly)\(/;
    expect([...sources, ...tests].filter((file) => marks.test(text(file)))).toEqual([]);
  });
});
