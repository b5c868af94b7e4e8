'use client';

import { changePassword } from '../actions.ts';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { NewPassword } from '#app/_ui/typed-input.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';

export function PasswordForm({ email }: { email: string }) {
  const [form, action] = useFormAction(changePassword);
  return (
    <form action={action} className="grid w-[min(20rem,100%)] gap-4">
      <MutationField form={form} />
      <FormProblem form={form} />
      <p role="status" className="empty:hidden">
        {form.state === 'done' && 'Your password is changed. Everywhere else you are signed out.'}
      </p>
      {/* For password managers, which keep a password with a name. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <Input
        label="Current password"
        type="password"
        name="current"
        autoComplete="current-password"
        required
        error={fieldProblem(form, 'current')}
      />
      <NewPassword form={form} label="New password" hint="You will be signed out elsewhere." />
      <div>
        <SubmitButton>Change password</SubmitButton>
      </div>
    </form>
  );
}
