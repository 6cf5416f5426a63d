import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transpile } from './helpers/transpile.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles the package, packs it with `npm pack` and unpacks it into a new folder as npm would install it, with nothing but the declared
 * dependencies beside it. Needs no network. Returns the working folder; the caller removes it.
 */
export function installPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-cli-'));
  const stage = join(folder, 'stage');
  mkdirSync(stage);
  transpile(root, join(stage, 'dist'));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    files: string[];
    dependencies: Record<string, string>;
  };
  for (const name of ['package.json', ...manifest.files.filter((file) => !/^!?dist/.test(file))])
    cpSync(join(root, name), join(stage, name), { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: stage,
    stdio: 'pipe',
    shell: process.platform === 'win32',
  });
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'kehoach'), { recursive: true });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', join(folder, archive), '--strip-components=1', '-C', join(modules, 'kehoach')]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

/** The installed command's script. */
export const commandIn = (folder: string): string => {
  const manifest = JSON.parse(readFileSync(join(folder, 'node_modules', 'kehoach', 'package.json'), 'utf8')) as {
    bin: { kehoach: string };
  };
  return join(folder, 'node_modules', 'kehoach', manifest.bin.kehoach);
};

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the installed command in `folder` to its end. */
export function run(folder: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [commandIn(folder), ...args], { cwd: folder, maxBuffer: 1 << 28 }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

/** Starts the installed command in `folder` and leaves it running. */
export const start = (folder: string, ...args: string[]) => spawn(process.execPath, [commandIn(folder), ...args], { cwd: folder });

/** Copies the five seed documents into `folder`/seeds. */
export function copySeeds(folder: string): void {
  cpSync(join(root, 'seeds'), join(folder, 'seeds'), { recursive: true });
}
