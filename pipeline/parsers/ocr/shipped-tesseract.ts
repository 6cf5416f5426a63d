import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type { Worker } from 'tesseract.js';
import { readHocr } from './hocr.js';
import { pgm, type Recognise, type RecognisedLine, segmentation } from './recognised.js';
import { OcrUnavailable } from './unavailable.js';

/** The engine in its thread; `failed` rejects when the thread dies, which the package itself does not report. */
interface Engine {
  worker: Worker;
  thread: Thread;
  failed: Promise<never>;
}

let running: Promise<Engine> | undefined;
/** One page at a time: the engine has one thread. */
let last: Promise<unknown> = Promise.resolve();

async function start(): Promise<Engine> {
  const { createWorker, OEM } = await import('tesseract.js');
  const data = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int');
  await access(join(data, 'vie.traineddata.gz')).catch(() => {
    throw new OcrUnavailable('the Vietnamese data of the package @tesseract.js-data/vie are missing: install it again');
  });
  const worker = await new Promise<Worker>((resolve, reject) => {
    const errorHandler = (reason: unknown) => reject(new Error(`tesseract.js: ${String(reason)}`));
    createWorker('vie', OEM.LSTM_ONLY, { langPath: data, cacheMethod: 'none', gzip: true, errorHandler }).then(resolve, reject);
  });
  const thread = (worker as unknown as { worker: Thread }).worker;
  const failed = new Promise<never>((_, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread of tesseract.js ended')));
  });
  failed.catch(() => {
    running = undefined;
  });
  // An idle engine must not keep the process alive.
  thread.unref();
  return { worker, thread, failed };
}

/** Recognises with the engine that is shipped (tesseract.js, WebAssembly in a thread of its own, nothing is fetched). It starts once and idles between pages. */
export const recogniseWithShipped: Recognise = (picture, dpi, arrangement) => {
  const turn = last.then(async (): Promise<RecognisedLine[]> => {
    running ??= start();
    const { worker, thread, failed } = await running;
    thread.ref();
    try {
      const parameters = {
        tessedit_pageseg_mode: segmentation[arrangement],
        user_defined_dpi: String(Math.round(dpi)),
        debug_file: '/dev/null',
      };
      await Promise.race([worker.setParameters(parameters as Parameters<Worker['setParameters']>[0]), failed]);
      const { data } = await Promise.race([worker.recognize(pgm(picture), {}, { hocr: true, text: false }), failed]);
      return readHocr(data.hocr ?? '');
    } finally {
      thread.unref();
    }
  });
  last = turn.catch(() => undefined);
  return turn;
};
