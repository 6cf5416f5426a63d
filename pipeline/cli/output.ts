/** Writes to standard output and waits until it was taken, so that a slow reader never makes results pile up in memory. */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** One line for people, on standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
