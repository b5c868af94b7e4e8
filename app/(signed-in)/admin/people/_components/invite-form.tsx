'use client';

import { useActionState } from 'react';
import { invite } from '../actions.ts';
import { CopyLink } from './copy-link.tsx';
import { RoleBoxes } from './role-boxes.tsx';
import { Input } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { paths } from '#app/_ui/paths.ts';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useZone } from '#app/_ui/zone.tsx';
import { FRESH } from '#lib/core/form-state.ts';
import { momentIn } from '#lib/core/time/zone.ts';

export function InviteForm({ origin }: { origin: string }) {
  const [form, action] = useActionState(invite, FRESH);
  const zone = useZone();
  const name = typed(form, 'name');
  const email = typed(form, 'email');
  return (
    <form action={action} className="grid max-w-[44rem] gap-4">
      <FormProblem form={form} />
      {form.state === 'done' && (
        <CopyLink
          link={`${origin}${paths.invitation(form.value.token)}`}
          until={momentIn(zone, form.value.expiresAt)}
        />
      )}
      <div className="grid grid-cols-2 gap-4 max-md:grid-cols-1">
        <Input
          label="Name"
          name="name"
          autoComplete="off"
          required
          defaultValue={name}
          key={`name ${name}`}
          error={fieldProblem(form, 'name')}
        />
        <Input
          label="E-mail"
          type="email"
          name="email"
          autoComplete="off"
          required
          defaultValue={email}
          key={`email ${email}`}
          error={fieldProblem(form, 'email')}
        />
      </div>
      <RoleBoxes held={['reviewer']} error={fieldProblem(form, 'roles')} />
      <div>
        <SubmitButton pending="Making the link">Make a link</SubmitButton>
      </div>
    </form>
  );
}
