import { Ajv2020 } from 'ajv/dist/2020.js';
import { batchReport } from '../pipeline/batch/report.js';
import { jsonSchema, schemaNames } from '../pipeline/json-schema.js';

describe('printed schemas', () => {
  test.each(schemaNames)('%s is a JSON Schema of draft 2020-12 that refuses unknown fields', (name) => {
    const schema = jsonSchema(name);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    expect(validate({ surprise: 1 })).toBe(false);
  });

  test('a batch report validates', () => {
    const report = batchReport([{ status: 'failed', input: 'a.txt', code: 'no-text', message: 'a.txt: the file is empty' }], 12.3);
    expect(new Ajv2020().compile(jsonSchema('batch'))(report)).toBe(true);
  });
});
