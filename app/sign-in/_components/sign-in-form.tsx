'use client';

import { useActionState } from 'react';
import { signIn } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { FRESH } from '#lib/core/form-state.ts';

export function SignInForm({ next, problem }: { next: string; problem: string | undefined }) {
  const [form, action] = useActionState(signIn, FRESH);
  const email = form.state === 'refused' ? form.values['email'] : '';
  return (
    <form action={action} className="grid gap-4">
      <FormProblem form={form} otherwise={problem} />
      <input type="hidden" name="next" value={next} />
      <Input
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        required
        defaultValue={email}
        key={email}
      />
      <Input label="Password" type="password" name="password" autoComplete="current-password" required />
      <SubmitButton pending="Signing in" className="min-h-10">
        Sign in
      </SubmitButton>
    </form>
  );
}
