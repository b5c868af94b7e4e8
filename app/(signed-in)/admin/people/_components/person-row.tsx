'use client';

import { changeRoles, disable, enable } from '../actions.ts';
import { RoleBoxes } from './role-boxes.tsx';
import { fieldProblem, FormProblem } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { When } from '#app/_ui/zone.tsx';
import type { Role } from '#lib/core/people/roles.ts';

type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabledAt: number | null;
  readonly version: number;
};

export function PersonRow({ person, self }: { person: Person; self: boolean }) {
  const { id, name, email, roles, disabledAt, version } = person;
  const [rolesForm, rolesAction] = useFormAction(changeRoles);
  const [switchForm, switchAction] = useFormAction(disabledAt === null ? disable : enable);
  const known = (
    <>
      <input type="hidden" name="userId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-6 gap-y-2 border-b border-hair py-2 max-md:grid-cols-1">
      <div className="min-w-0">
        <span className="font-medium">{name}</span>
        {self && <span className="text-ink-3"> (you)</span>}
        <span className="block text-xs wrap-anywhere text-ink-3">
          {email}
          {disabledAt !== null && (
            <>
              , disabled since <When at={disabledAt} />
            </>
          )}
        </span>
      </div>
      <form action={rolesAction} aria-label={`Roles of ${name}`} className="flex flex-wrap items-center gap-3">
        <MutationField form={rolesForm} />
        {known}
        <RoleBoxes held={roles} error={fieldProblem(rolesForm, 'roles')} />
        <SubmitButton look="line">Save roles</SubmitButton>
      </form>
      <form action={switchAction} className="grid justify-items-start">
        <MutationField form={switchForm} />
        {known}
        <SubmitButton look="bare" pending="Saving">
          {disabledAt === null ? 'Disable' : 'Enable'}
          <span className="sr-only"> {name}</span>
        </SubmitButton>
      </form>
      <FormProblem form={rolesForm.state === 'refused' ? rolesForm : switchForm} className="col-span-full" />
    </li>
  );
}
