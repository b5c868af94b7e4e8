'use client';

import { useActionState } from 'react';
import { withdraw } from '../actions.ts';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { When } from '#app/_ui/zone.tsx';
import { FRESH } from '#lib/core/form-state.ts';

type Invitation = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly expiresAt: number;
};

export function OpenInvitation({ invitation: { id, name, email, roles, expiresAt } }: { invitation: Invitation }) {
  const [form, action] = useActionState(withdraw, FRESH);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair py-2">
      <div className="min-w-0 flex-1">
        <span className="font-medium">{name}</span>
        <span className="text-ink-2">, {roles.join(' and ')}</span>
        <span className="block text-xs wrap-anywhere text-ink-3">
          {email}, link valid until <When at={expiresAt} />
        </span>
      </div>
      <form action={action} className="flex flex-wrap items-center gap-3">
        <input type="hidden" name="id" value={id} />
        <FormProblem form={form} />
        <SubmitButton look="bare" pending="Withdrawing">
          Withdraw
          <span className="sr-only"> the invitation of {name}</span>
        </SubmitButton>
      </form>
    </li>
  );
}
