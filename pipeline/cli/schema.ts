import { jsonSchema, type SchemaName, schemaNames } from '../json-schema.js';
import { print, say } from './output.js';

/** `kehoach schema [name]`: the exit code. */
export async function runSchema(name: string): Promise<number> {
  if (!(schemaNames as string[]).includes(name)) {
    say(`kehoach: there is no schema "${name}"; there are: ${schemaNames.join(', ')}`);
    return 2;
  }
  await print(`${JSON.stringify(jsonSchema(name as SchemaName), null, 2)}\n`);
  return 0;
}
