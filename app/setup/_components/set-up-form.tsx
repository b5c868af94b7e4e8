'use client';

import { useActionState } from 'react';
import { setUp } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { FRESH } from '#lib/core/form-state.ts';
import { PASSWORD_MIN } from '#lib/core/people/password.ts';

export function SetUpForm({ token }: { token: string }) {
  const [form, action] = useActionState(setUp, FRESH);
  const name = typed(form, 'name');
  const email = typed(form, 'email');
  return (
    <form action={action} className="grid gap-4">
      <FormProblem form={form} />
      <Input
        label="Token"
        name="token"
        autoComplete="off"
        required
        defaultValue={token}
        hint="The server printed it when it started."
        error={fieldProblem(form, 'token')}
      />
      <Input
        label="Your name"
        name="name"
        autoComplete="name"
        required
        defaultValue={name}
        key={`name ${name}`}
        error={fieldProblem(form, 'name')}
      />
      <Input
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        required
        defaultValue={email}
        key={`email ${email}`}
        error={fieldProblem(form, 'email')}
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
      <SubmitButton pending="Setting up" className="min-h-10">
        Set up
      </SubmitButton>
    </form>
  );
}
