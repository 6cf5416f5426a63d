import { spawn } from 'node:child_process';
import { readHocr } from './hocr.js';
import { pgm, type Recognise, segmentation } from './recognised.js';
import { OcrUnavailable } from './unavailable.js';

/** One thread a page: several share the processors badly. */
const environment = { ...process.env, OMP_THREAD_LIMIT: '1' };
const advice = 'install tesseract with its Vietnamese data (Debian: tesseract-ocr tesseract-ocr-vie), or leave out the engine option';

const withoutVietnamese = `the program tesseract has no Vietnamese data: ${advice}`;

/** Runs the `tesseract` program and returns what it prints; rejects with OcrUnavailable where it is missing or knows no Vietnamese. */
function run(parameters: readonly string[], input: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const program = spawn('tesseract', parameters, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    let complaint = '';
    program.stdout.on('data', (part: Buffer) => printed.push(part));
    program.stderr.on('data', (part: Buffer) => {
      complaint = (complaint + part.toString('utf8')).slice(0, 500);
    });
    program.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? new OcrUnavailable(`the program tesseract is not installed: ${advice}`) : error);
    });
    program.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(printed).toString('utf8'));
      else if (/loading language|load any languages/iu.test(complaint)) reject(new OcrUnavailable(withoutVietnamese));
      else reject(new Error(`tesseract ended with code ${code}: ${complaint.trim()}`));
    });
    program.stdin.on('error', () => undefined); // It closed its input: its exit code says why.
    program.stdin.end(input);
  });
}

/** Recognises with the `tesseract` program of the system: about twice as fast as the engine in the process. */
export const recogniseWithSystem: Recognise = async (picture, dpi, arrangement) => {
  const parameters = ['stdin', 'stdout', '-l', 'vie', '--psm', segmentation[arrangement], '--dpi', String(Math.round(dpi))];
  return readHocr(await run([...parameters, '-c', 'tessedit_create_hocr=1'], pgm(picture)));
};

/** Why the `tesseract` program cannot be used here, with what helps; null where it can. */
export async function systemEngineProblem(): Promise<string | null> {
  try {
    const languages = await run(['--list-langs'], new Uint8Array());
    return /^vie$/mu.test(languages) ? null : withoutVietnamese;
  } catch (error) {
    return (error as Error).message;
  }
}
