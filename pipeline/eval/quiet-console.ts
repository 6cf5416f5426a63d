const levels = ['log', 'info', 'warn', 'debug'] as const;

/** Does some work while the console is silent: some parsing packages print their warnings, and standard output carries results only. */
export async function withQuietConsole<Result>(work: () => Promise<Result>): Promise<Result> {
  const loud = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) console[level] = () => undefined;
  try {
    return await work();
  } finally {
    for (const [level, print] of loud) console[level] = print;
  }
}
