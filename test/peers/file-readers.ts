import { readFileSync } from 'node:fs';
import { defaultParserOptions } from '../../pipeline/parsers/options.js';

/** Reads one file and returns the number of its pages (1 for formats without pages). */
export type Read = (bytes: Uint8Array, path: string) => Promise<number>;

/** A reader of files to compare; `load` imports what it needs. */
export interface FileReader {
  name: string;
  ending: '.pdf' | '.docx';
  load: () => Promise<Read>;
}

const ingesting = async (): Promise<Read> => {
  const { ingest } = await import('../../pipeline/ingest.js');
  return async (bytes, path) => (await ingest({ path, bytes })).source.pages ?? 1;
};

/** This project's readers, and what people use instead. */
const all: readonly FileReader[] = [
  {
    name: 'kehoach: words, boxes, paragraphs, tables',
    ending: '.pdf',
    load: async () => {
      const { parsePdf } = await import('../../pipeline/parsers/pdf.js');
      return async (bytes, path) => (await parsePdf(bytes, path, defaultParserOptions)).pages?.length ?? 1;
    },
  },
  { name: 'kehoach: whole plan', ending: '.pdf', load: ingesting },
  {
    name: 'pdfium alone: text',
    ending: '.pdf',
    load: async () => {
      const { openDocument } = await import('../../pipeline/parsers/pdf/pdfium.js');
      return async (bytes) => {
        const opened = await openDocument(bytes);
        if (typeof opened === 'string') return 0;
        const { api, allocate, free } = opened.engine;
        for (let index = 0; index < opened.pageCount; index += 1) {
          const page = api.FPDF_LoadPage(opened.pointer, index);
          const text = api.FPDFText_LoadPage(page);
          const count = api.FPDFText_CountChars(text);
          const room = allocate(2 * (count + 1));
          api.FPDFText_GetText(text, 0, count, room);
          free(room);
          api.FPDFText_ClosePage(text);
          api.FPDF_ClosePage(page);
        }
        opened.close();
        return opened.pageCount;
      };
    },
  },
  {
    name: 'pdf-parse: text',
    ending: '.pdf',
    load: async () => {
      const { PDFParse } = await import('pdf-parse');
      return async (bytes) => {
        const parser = new PDFParse({ data: bytes, verbosity: 0 });
        const { total } = await parser.getText();
        await parser.destroy();
        return total;
      };
    },
  },
  {
    name: 'pdf-parse: text and tables',
    ending: '.pdf',
    load: async () => {
      const { PDFParse } = await import('pdf-parse');
      return async (bytes) => {
        const parser = new PDFParse({ data: bytes, verbosity: 0 });
        const { total } = await parser.getText();
        // Double borders make it throw: such a file counts as read.
        await parser.getTable().catch(() => null);
        await parser.destroy();
        return total;
      };
    },
  },
  {
    name: 'kehoach: words, paragraphs, tables',
    ending: '.docx',
    load: async () => {
      const { parseDocx } = await import('../../pipeline/parsers/docx.js');
      return async (bytes, path) => {
        await parseDocx(bytes, path, defaultParserOptions);
        return 1;
      };
    },
  },
  { name: 'kehoach: whole plan', ending: '.docx', load: ingesting },
  {
    name: 'mammoth: HTML',
    ending: '.docx',
    load: async () => {
      const { default: mammoth } = await import('mammoth');
      return async (bytes) => {
        await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
        return 1;
      };
    },
  },
];

/** The readers under names of their own. */
export const readers: readonly FileReader[] = all.map((reader) => ({ ...reader, name: `${reader.ending.slice(1)} ${reader.name}` }));

/** The stages of reading PDFs, with the processor time (milliseconds) that each takes over some files, once. */
export async function stages(files: readonly string[]): Promise<{ pages: number; times: Record<string, number> }> {
  const { openDocument } = await import('../../pipeline/parsers/pdf/pdfium.js');
  const { readPage } = await import('../../pipeline/parsers/pdf/read-page.js');
  const { arrange } = await import('../../pipeline/parsers/layout/arrange.js');
  const { layOut } = await import('../../pipeline/parsers/layout/lay-out.js');
  const times = { 'engine: open': 0, 'engine: characters and rules': 0, 'grids and lines': 0, 'paragraphs, tables over pages': 0 };
  let pages = 0;
  for (const counted of [false, true]) {
    for (const file of files) {
      let before = process.cpuUsage();
      const lap = (stage: keyof typeof times) => {
        const { user, system } = process.cpuUsage(before);
        if (counted) times[stage] += (user + system) / 1000;
        before = process.cpuUsage();
      };
      const opened = await openDocument(readFileSync(file));
      lap('engine: open');
      if (typeof opened === 'string') continue;
      const contents = Array.from({ length: opened.pageCount }, (_, index) => readPage(opened, index + 1)).filter((page) => page !== null);
      opened.close();
      lap('engine: characters and rules');
      const arranged = contents.map(arrange);
      lap('grids and lines');
      layOut(arranged);
      lap('paragraphs, tables over pages');
      if (counted) pages += contents.length;
    }
  }
  return { pages, times };
}
