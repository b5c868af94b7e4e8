import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formValues, typedValues } from '#lib/web/form-values.ts';

const input = z.object({ name: z.string(), roles: z.array(z.string()), password: z.string() });

function form(...fields: readonly (readonly [string, string])[]): FormData {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
}

describe('the values of a form', () => {
  it('are single, or a list where a name comes several times', () => {
    const values = formValues(form(['name', 'Ada'], ['roles', 'admin'], ['roles', 'editor']), input);
    expect(values).toEqual({ name: 'Ada', roles: ['admin', 'editor'] });
  });

  it('are those that are asked for, and no others', () => {
    const given = form(['name', 'Ada'], ['_mutation', 'x'], ['$ACTION_KEY', 'y'], ['other', 'z'], ['__proto__', 'p']);
    expect(formValues(given, input)).toEqual({ name: 'Ada' });
    expect(typedValues(given, input)).toEqual({ name: 'Ada' });
  });

  it.each([
    ['after', input.transform(({ name }) => name)],
    ['before', z.preprocess((given) => given, input)],
    ['as a check', input.refine(() => true)],
  ])('are known where something is done %s', (_, schema) => {
    expect(formValues(form(['name', 'Ada'], ['other', 'z']), schema)).toEqual({ name: 'Ada' });
  });

  it('do not go back where they are secret or no text', () => {
    const given = form(['name', 'Ada'], ['password', 'hunter2'], ['roles', 'a'], ['roles', 'b']);
    expect(typedValues(given, input)).toEqual({ name: 'Ada' });
  });

  it('of a great many names are read in no time', () => {
    const given = form(...Array.from({ length: 40_000 }, (_, at) => [`x${at}`, ''] as const), ['name', 'Ada']);
    const begun = performance.now();
    expect(typedValues(given, input)).toEqual({ name: 'Ada' });
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('of what is no form are none', () => {
    expect(formValues('text', input)).toEqual({});
  });
});
