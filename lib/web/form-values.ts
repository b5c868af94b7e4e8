import { isSecretField } from '#lib/core/form-state.ts';
import { MUTATION_FIELD } from '#lib/core/mutation.ts';

/** A form as plain values: a name given once is a value, a name given several times a list. Next's own, and the id of the change, are left out. */
export function formValues(form: unknown): Record<string, unknown> {
  if (!(form instanceof FormData)) return {};
  const names = [...new Set(form.keys())].filter((name) => name !== MUTATION_FIELD && !name.startsWith('$ACTION'));
  return Object.fromEntries(names.map((name) => [name, single(form.getAll(name))]));
}

/** What goes back into the fields after a refusal. */
export function typedValues(form: unknown): Record<string, string> {
  const typed = Object.entries(formValues(form)).filter(([name]) => !isSecretField(name));
  return Object.fromEntries(typed.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function single(values: readonly FormDataEntryValue[]): FormDataEntryValue | readonly FormDataEntryValue[] | undefined {
  return values.length > 1 ? values : values[0];
}
