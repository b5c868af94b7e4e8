'use client';

import { useActionState } from 'react';
import { accept } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { FRESH } from '#lib/core/form-state.ts';
import { PASSWORD_MIN } from '#lib/core/people/password.ts';

export function JoinForm({ token, name, email }: { token: string; name: string; email: string }) {
  const [form, action] = useActionState(accept, FRESH);
  const called = typed(form, 'name', name);
  return (
    <form action={action} className="grid gap-4">
      <FormProblem form={form} />
      <input type="hidden" name="token" value={token} />
      {/* For password managers, which keep a password with a name. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Input
        label="Your name"
        name="name"
        autoComplete="name"
        required
        defaultValue={called}
        key={called}
        hint="As it stands beside your checks and in reports."
        error={fieldProblem(form, 'name')}
      />
      <Input
        label="Password"
        type="password"
        name="password"
        autoComplete="new-password"
        required
        minLength={PASSWORD_MIN}
        hint={`At least ${PASSWORD_MIN} characters.`}
        error={fieldProblem(form, 'password')}
      />
      <SubmitButton pending="Joining" className="min-h-10">
        Join
      </SubmitButton>
    </form>
  );
}
