import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

/** The views of the engine's memory; they change when it grows, so never keep one. */
interface Heap {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
}

/** The functions that are called for each character, object or path segment, without the wrapper that doubles their time. Numbers only; true is 1. */
type Direct = Record<
  | 'FPDFText_GetUnicode'
  | 'FPDFText_IsGenerated'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFPage_GetObject'
  | 'FPDFPageObj_GetType'
  | 'FPDFPageObj_GetMatrix'
  | 'FPDFPageObj_GetStrokeColor'
  | 'FPDFPageObj_GetFillColor'
  | 'FPDFPath_GetDrawMode'
  | 'FPDFPath_CountSegments'
  | 'FPDFPath_GetPathSegment'
  | 'FPDFPathSegment_GetPoint'
  | 'FPDFPathSegment_GetType'
  | 'FPDFPathSegment_GetClose',
  (...parameters: number[]) => number
>;

/** The PDF engine, with direct access to its memory. */
export interface Engine {
  api: WrappedPdfiumModule;
  direct: Direct;
  integer(pointer: number): number;
  float(pointer: number): number;
  double(pointer: number): number;
  write(pointer: number, bytes: Uint8Array): void;
  read(pointer: number, bytes: number): Uint8Array;
  allocate(bytes: number): number;
  free(pointer: number): void;
  utf8(pointer: number): string;
}

/** A document that the engine has opened; `close` gives its memory back. */
export interface OpenDocument {
  engine: Engine;
  pointer: number;
  pageCount: number;
  close(): void;
}

/** Why the engine refuses a file. */
export type Refusal = 'password' | 'broken';

let running: Promise<Engine> | undefined;

async function start(): Promise<Engine> {
  const { init } = await import('@embedpdf/pdfium');
  const file = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const api = await init({ wasmBinary });
  api.PDFiumExt_Init();
  const { pdfium } = api;
  const heap = pdfium as unknown as Heap;
  return {
    api,
    direct: pdfium.wasmExports as unknown as Direct,
    integer: (pointer) => heap.HEAP32[pointer >> 2]!,
    float: (pointer) => heap.HEAPF32[pointer >> 2]!,
    double: (pointer) => heap.HEAPF64[pointer >> 3]!,
    write: (pointer, bytes) => heap.HEAPU8.set(bytes, pointer),
    read: (pointer, bytes) => heap.HEAPU8.slice(pointer, pointer + bytes),
    allocate: (bytes) => pdfium.wasmExports.malloc(bytes),
    free: (pointer) => pdfium.wasmExports.free(pointer),
    utf8: (pointer) => pdfium.UTF8ToString(pointer),
  };
}

/** FPDF_GetLastError: 4 is a missing or wrong password, 5 an unknown security handler. */
const passwordErrors = new Set([4, 5]);

/** Opens a PDF from memory with pdfium (WebAssembly from the package's own file; nothing is fetched). The engine starts once a process. */
export async function openDocument(bytes: Uint8Array): Promise<OpenDocument | Refusal> {
  running ??= start();
  const engine = await running;
  const { api } = engine;
  const data = engine.allocate(Math.max(bytes.length, 1));
  if (data === 0) return 'broken';
  engine.write(data, bytes);
  const pointer = api.FPDF_LoadMemDocument(data, bytes.length, '');
  if (pointer === 0) {
    const refusal = passwordErrors.has(api.FPDF_GetLastError()) ? 'password' : 'broken';
    engine.free(data);
    return refusal;
  }
  const close = () => {
    api.FPDF_CloseDocument(pointer);
    engine.free(data);
  };
  return { engine, pointer, pageCount: api.FPDF_GetPageCount(pointer), close };
}

/** Whether an error is a crash of the engine (a WebAssembly RuntimeError: out of memory, a trap); the engine is then forgotten, so that the next file gets a fresh one. */
export function isCrash(error: unknown): boolean {
  if (!(error instanceof Error && error.name === 'RuntimeError')) return false;
  running = undefined;
  return true;
}
