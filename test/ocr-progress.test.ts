import { createWorkerPool } from '../pipeline/batch/worker-pool.js';
import { startCountdown, withTimeLimit } from '../pipeline/time-limit.js';

const slowReader = new URL('./ocr/slow-reader.mjs', import.meta.url);
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('a worker tells of each page, and each begins its time anew', async () => {
  const pool = createWorkerPool(1, 2000, slowReader);
  try {
    const seen: string[] = [];
    // Five pages of 700 ms each: longer than the time limit together, none alone.
    const result = await pool.run({ path: 'pages', indent: 0 }, ({ page, pages }) => seen.push(`${page}/${pages}`));
    expect(result.status).toBe('ok');
    expect(seen).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    const hung = await pool.run({ path: 'hang', indent: 0 });
    expect(hung).toMatchObject({ status: 'failed', code: 'timeout' });
  } finally {
    await pool.close();
  }
}, 60_000);

describe('a time limit', () => {
  test('runs anew from each restart, and can be stopped', async () => {
    const countdown = startCountdown(150);
    for (let step = 0; step < 4; step += 1) {
      await pause(60);
      countdown.restart();
    }
    expect(countdown.signal.aborted).toBe(false);
    await pause(400);
    expect(countdown.signal.aborted).toBe(true);
    const stopped = startCountdown(20);
    stopped.stop();
    const endless = startCountdown(0);
    await pause(80);
    expect([stopped.signal.aborted, endless.signal.aborted]).toEqual([false, false]);
  });
  test('tells the work when it is over', async () => {
    let told = false;
    const work = async ({ signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      await pause(300);
    };
    await expect(withTimeLimit(work, 'x.pdf', 30)).rejects.toMatchObject({ code: 'timeout', file: 'x.pdf' });
    expect(told).toBe(true);
    expect(await withTimeLimit(async () => 7, 'x.pdf', 1000)).toBe(7);
    expect(await withTimeLimit(Promise.resolve(8), 'x.pdf', 0)).toBe(8);
  });
});
