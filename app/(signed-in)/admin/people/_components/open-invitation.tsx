'use client';

import { withdraw } from '../actions.ts';
import { FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { When } from '#app/_ui/zone.tsx';

type Invitation = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly expiresAt: number;
};

export function OpenInvitation({ invitation: { id, name, email, roles, expiresAt } }: { invitation: Invitation }) {
  const [form, action] = useFormAction(withdraw);
  return (
    <li className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair py-2">
      <div className="min-w-0 flex-1">
        <span className="font-medium">{name}</span>
        <span className="text-ink-2">, {roles.length === 0 ? 'new password' : roles.join(' and ')}</span>
        <span className="block text-xs wrap-anywhere text-ink-3">
          {email}, link valid until <When at={expiresAt} />
        </span>
      </div>
      <form action={action} className="flex flex-wrap items-center gap-3">
        <MutationField form={form} />
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
