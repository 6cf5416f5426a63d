import type { OcrEngine } from '../options.js';
import type { Recognise } from './recognised.js';

/** The recogniser of each engine, loaded when first needed. */
const engines: Readonly<Record<OcrEngine, () => Promise<Recognise>>> = {
  'tesseract.js': async () => (await import('./shipped-tesseract.js')).recogniseWithShipped,
  system: async () => (await import('./system-tesseract.js')).recogniseWithSystem,
};

/** The recogniser of an engine. */
export const recogniserOf = (engine: OcrEngine): Promise<Recognise> => engines[engine]();
