'use client';

import { signOutEverywhere } from '../actions.ts';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';

export function SignOutEverywhere() {
  const [form, action] = useFormAction(signOutEverywhere);
  return (
    <form action={action} className="grid justify-items-start gap-3">
      <MutationField form={form} />
      <FormProblem form={form} />
      <SubmitButton look="line" pending="Signing out">
        Sign out everywhere
      </SubmitButton>
    </form>
  );
}
