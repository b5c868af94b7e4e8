'use client';

import { invite } from '../actions.ts';
import { CopyLink } from './copy-link.tsx';
import { RoleBoxes } from './role-boxes.tsx';
import { fieldProblem, FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { paths } from '#app/_ui/paths.ts';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { TypedInput } from '#app/_ui/typed-input.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { useZone } from '#app/_ui/zone.tsx';
import { momentIn } from '#lib/core/time/zone.ts';

export function InviteForm({ origin }: { origin: string }) {
  const [form, action] = useFormAction(invite);
  const zone = useZone();
  return (
    <form action={action} className="grid max-w-[44rem] gap-4">
      <MutationField form={form} />
      <FormProblem form={form} />
      {form.state === 'done' && (
        <CopyLink
          link={`${origin}${paths.invitation(form.value.token)}`}
          until={momentIn(zone, form.value.expiresAt)}
        />
      )}
      <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
        <TypedInput form={form} label="Name" name="name" autoComplete="off" />
        <TypedInput form={form} label="E-mail" type="email" name="email" autoComplete="off" />
      </div>
      <RoleBoxes held={['reviewer']} error={fieldProblem(form, 'roles')} />
      <div>
        <SubmitButton pending="Creating the link">Create invitation link</SubmitButton>
      </div>
    </form>
  );
}
