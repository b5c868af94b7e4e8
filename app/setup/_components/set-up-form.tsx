'use client';

import { setUp } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { NewPassword, TypedInput } from '#app/_ui/typed-input.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';

export function SetUpForm({ token }: { token: string }) {
  const [form, action] = useFormAction(setUp);
  return (
    <form action={action} className="grid gap-4">
      <MutationField form={form} />
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
