import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';

/**
 * Compiles the TypeScript sources below `root` (the folders that `tsconfig.build.json` includes) file by file into `output`: the scripts of
 * `npm run build`, without its checks and declarations, in a tenth of its time.
 */
export function transpile(root: string, output: string): void {
  const { include } = JSON.parse(readFileSync(join(root, 'tsconfig.build.json'), 'utf8')) as { include: string[] };
  for (const folder of include) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      const source = readFileSync(join(root, folder, name), 'utf8');
      const { code } = transformSync(source, {
        filename: name,
        swcrc: false,
        module: { type: 'es6' },
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, transform: { verbatimModuleSyntax: true } },
      });
      const script = join(output, folder, name.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(script), { recursive: true });
      writeFileSync(script, code);
    }
  }
}
