import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { runCommand } from '../support/run-command.ts';

it.each(['report', 'extraction', 'constellation'])('prints the schema of a %s, and it is one', async (name) => {
  const { status, out, err } = await runCommand(['schema', name]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const schema = JSON.parse(out) as Readonly<Record<string, unknown>>;
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(ajv.compile(schema)({})).toBe(false);
});

it('prints that of the report when nothing is named', async () => {
  expect(await runCommand(['schema'])).toEqual(await runCommand(['schema', 'report']));
});

it('refuses anything else in one line', async () => {
  for (const args of [['reports'], ['report', 'extraction'], ['--all']]) {
    expect(await runCommand(['schema', ...args])).toEqual({
      status: 2,
      out: '',
      err: 'schema: name one of report, extraction, constellation\n',
    });
  }
});
