/** Validates what `extract` wrote into a folder against the schemas that the built command prints: node --import tsx test/validate-outputs.ts out */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = process.argv[2] ?? 'out';
const command = fileURLToPath(new URL('../dist/pipeline/cli.js', import.meta.url));
const schema = (name: string) => JSON.parse(execFileSync(process.execPath, [command, 'schema', name], { encoding: 'utf8' }));
const ajv = new Ajv2020({ allErrors: true });
const [isPlan, isBatch] = [ajv.compile(schema('plan')), ajv.compile(schema('batch'))];

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const invalid = files.filter((name) => {
  const validate = name === 'batch.json' ? isBatch : isPlan;
  if (validate(JSON.parse(readFileSync(join(folder, name), 'utf8')))) return false;
  console.error(`${name}: ${ajv.errorsText(validate.errors, { separator: '\n  ' })}`);
  return true;
});
console.log(`${files.length - invalid.length} of ${files.length} files validate`);
process.exitCode = files.length > 1 && invalid.length === 0 ? 0 : 1;
