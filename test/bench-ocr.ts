import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { openPictures } from '../pipeline/parsers/image/decode.js';
import { recogniserOf } from '../pipeline/parsers/ocr/engine.js';
import { readPicture } from '../pipeline/parsers/ocr/read-picture.js';
import { systemEngineProblem } from '../pipeline/parsers/ocr/system-tesseract.js';
import { type OcrEngine, ocrEngines } from '../pipeline/parsers/options.js';
import type { ParsedTable } from '../pipeline/parsers/parsed.js';
import { type OpenDocument, openDocument } from '../pipeline/parsers/pdf/pdfium.js';
import { readPage } from '../pipeline/parsers/pdf/read-page.js';
import { renderPage } from '../pipeline/parsers/pdf/render-page.js';
import { makeScan } from './ocr/make-scan.js';
import { blocksOfPage, cellsRight, linesOfBlocks, readingErrors } from './ocr/reading-errors.js';

// Time and accuracy of character recognition, by engine and resolution, on the pages of our own plan made to look scanned.
const plan = (await openDocument(readFileSync(new URL('../fixtures/ke-hoach-so-hoa/source.pdf', import.meta.url)))) as OpenDocument;
const angles = [0.6, -0.4, 0.8, -0.9, 0.3];
const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

async function measure(engine: OcrEngine, dpi: number): Promise<void> {
  const recognise = await recogniserOf(engine);
  const [characters, words, cells, times, inEngine]: number[][] = [[], [], [], [], []];
  for (let number = 1; number <= plan.pageCount; number += 1) {
    const scan = await makeScan(renderPage(plan, number, dpi)!, { degrees: angles[number % angles.length]! });
    const picture = (await (await openPictures(scan))!.page(1))!;
    let within = 0;
    const started = performance.now();
    const page = await readPicture(picture, number, async (...parameters) => {
      const begun = performance.now();
      const lines = await recognise(...parameters);
      within += performance.now() - begun;
      return lines;
    });
    times!.push(performance.now() - started);
    inEngine!.push(within);
    const truth = blocksOfPage(readPage(plan, number)!);
    const read = page ? blocksOfPage(page.content) : [];
    const errors = readingErrors(linesOfBlocks(truth), linesOfBlocks(read));
    characters!.push(errors.characters);
    words!.push(errors.wordsRight);
    const tables = [truth, read].map((blocks) => blocks.filter((block): block is ParsedTable => block.kind === 'table'));
    for (const [index, table] of tables[0]!.entries()) cells!.push(cellsRight(table, tables[1]![index]));
  }
  const time = `${Math.round(mean(times!))} ms a page (${Math.round(mean(inEngine!))} in the engine)`;
  console.log(
    `${engine.padEnd(12)} ${dpi} dpi  ${time}  characters wrong ${percent(mean(characters!))} (worst page ${percent(Math.max(...characters!))})  words right ${percent(mean(words!))}  cells exact ${percent(mean(cells!))}`,
  );
}

console.log(`${plan.pageCount} pages; ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}`);
for (const engine of ocrEngines) {
  const problem = engine === 'system' ? await systemEngineProblem() : null;
  if (problem !== null) console.log(`${engine}: left out, ${problem}`);
  else for (const dpi of [200, 300]) await measure(engine, dpi);
}
