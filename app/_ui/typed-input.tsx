import type { ComponentProps } from 'react';
import type { FormState } from '#lib/core/form-state.ts';
import { PASSWORD_MIN } from '#lib/core/people/password.ts';
import { Input } from './field.tsx';
import { fieldProblem, typed } from './form-problem.tsx';

type Props<T> = Omit<ComponentProps<typeof Input>, 'form' | 'name' | 'defaultValue' | 'error'> & {
  readonly form: FormState<T>;
  readonly name: string;
};

/** A field that comes back from a refusal as it was typed, with what is wrong with it. */
export function TypedInput<T>({ form, name, before = '', ...rest }: Props<T> & { readonly before?: string }) {
  const value = typed(form, name, before);
  // React empties a field after each answer of the server; a new key gives it its value again.
  return <Input key={value} name={name} defaultValue={value} required error={fieldProblem(form, name)} {...rest} />;
}

/** A password to be: long enough, and never sent back. */
export function NewPassword<T>({
  form,
  label = 'Password',
  hint = '',
}: {
  form: FormState<T>;
  label?: string;
  /** What else is to be known of it. */
  hint?: string;
}) {
  return (
    <Input
      label={label}
      type="password"
      name="password"
      autoComplete="new-password"
      required
      minLength={PASSWORD_MIN}
      hint={`At least ${PASSWORD_MIN} characters. ${hint}`.trimEnd()}
      error={fieldProblem(form, 'password')}
    />
  );
}
