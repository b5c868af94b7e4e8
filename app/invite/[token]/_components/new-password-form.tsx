'use client';

import { accept } from '../actions.ts';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { NewPassword } from '#app/_ui/typed-input.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';

export function NewPasswordForm({ token, name, email }: { token: string; name: string; email: string }) {
  const [form, action] = useFormAction(accept);
  return (
    <form action={action} className="grid gap-4">
      <MutationField form={form} />
      <FormProblem form={form} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="name" value={name} />
      {/* For password managers, which keep a password with a name. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <NewPassword form={form} />
      <SubmitButton pending="Saving" className="min-h-10">
        Save and sign in
      </SubmitButton>
    </form>
  );
}
