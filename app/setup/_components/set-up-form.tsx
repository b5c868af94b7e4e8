'use client';

import { useActionState } from 'react';
import { setUp } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { NewPassword, TypedInput } from '#app/_ui/typed-input.tsx';
import { FRESH } from '#lib/core/form-state.ts';

export function SetUpForm({ token }: { token: string }) {
  const [form, action] = useActionState(setUp, FRESH);
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
      <TypedInput form={form} label="Your name" name="name" autoComplete="name" />
      <TypedInput form={form} label="E-mail" type="email" name="email" autoComplete="username" />
      <NewPassword form={form} />
      <SubmitButton pending="Setting up" className="min-h-10">
        Set up
      </SubmitButton>
    </form>
  );
}
