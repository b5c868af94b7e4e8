'use client';

import { useActionState } from 'react';
import { signIn } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { TypedInput } from '#app/_ui/typed-input.tsx';
import { FRESH } from '#lib/core/form-state.ts';

export function SignInForm({ next, problem }: { next: string; problem: string | undefined }) {
  const [form, action] = useActionState(signIn, FRESH);
  return (
    <form action={action} className="grid gap-4">
      <FormProblem form={form} otherwise={problem} />
      <input type="hidden" name="next" value={next} />
      <TypedInput form={form} label="E-mail" type="email" name="email" autoComplete="username" />
      <Input label="Password" type="password" name="password" autoComplete="current-password" required />
      <SubmitButton pending="Signing in" className="min-h-10">
        Sign in
      </SubmitButton>
    </form>
  );
}
