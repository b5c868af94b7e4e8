'use client';

import { accept } from '../actions.ts';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { NewPassword, TypedInput } from '#app/_ui/typed-input.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';

export function JoinForm({ token, name, email }: { token: string; name: string; email: string }) {
  const [form, action] = useFormAction(accept);
  return (
    <form action={action} className="grid gap-4">
      <MutationField form={form} />
      <FormProblem form={form} />
      <input type="hidden" name="token" value={token} />
      {/* For password managers, which keep a password with a name. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TypedInput
        form={form}
        label="Your name"
        name="name"
        before={name}
        autoComplete="name"
        hint="As it stands beside your checks and in reports."
      />
      <NewPassword form={form} />
      <SubmitButton pending="Joining" className="min-h-10">
        Join
      </SubmitButton>
    </form>
  );
}
