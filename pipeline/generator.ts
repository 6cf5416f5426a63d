import { existsSync, readFileSync } from 'node:fs';

/** The package's own manifest lies one folder up in the sources and two up in the build. */
const manifest = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));

/** Name and version of this package, as written into every output. */
export const generator: { name: 'kehoach'; version: string } = {
  name: 'kehoach',
  version: (JSON.parse(readFileSync(manifest!, 'utf8')) as { version: string }).version,
};
