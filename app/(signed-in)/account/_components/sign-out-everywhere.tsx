'use client';

import { useActionState } from 'react';
import { signOutEverywhere } from '../actions.ts';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { FRESH } from '#lib/core/form-state.ts';

export function SignOutEverywhere() {
  const [form, action] = useActionState(signOutEverywhere, FRESH);
  return (
    <form action={action} className="grid justify-items-start gap-3">
      <FormProblem form={form} />
      <SubmitButton look="line" pending="Signing out">
        Sign out everywhere
      </SubmitButton>
    </form>
  );
}
