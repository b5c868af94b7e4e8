import { z } from 'zod';
import { isSecretField } from '#lib/core/form-state.ts';

type Value = FormDataEntryValue;

/**
 * The fields of a form that `input` knows: a name given once is a value, a name given several times a list. In one pass,
 * since `getAll` looks through the whole form for each name.
 */
export function formValues(form: unknown, input: z.ZodType): Record<string, Value | readonly Value[]> {
  if (!(form instanceof FormData)) return {};
  const known = new Set(fieldsOf(input));
  const given = new Map<string, Value[]>();
  for (const [name, value] of form) {
    if (!known.has(name)) continue;
    const before = given.get(name);
    if (before) before.push(value);
    else given.set(name, [value]);
  }
  return Object.fromEntries([...given].map(([name, values]) => [name, single(values)]));
}

/** What goes back into the fields after a refusal. */
export function typedValues(form: unknown, input: z.ZodType): Record<string, string> {
  const typed = Object.entries(formValues(form, input)).filter(([name]) => !isSecretField(name));
  return Object.fromEntries(typed.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

/** Of an object, also where something is done to it before or after. */
function fieldsOf(input: z.core.$ZodType): readonly string[] {
  if (input instanceof z.ZodObject) return Object.keys(input.shape);
  if (input instanceof z.ZodPipe) return [...fieldsOf(input.in), ...fieldsOf(input.out)];
  return [];
}

const single = (values: readonly Value[]): Value | readonly Value[] =>
  values.length === 1 && values[0] !== undefined ? values[0] : values;
