import { Checkbox } from '#app/_ui/field.tsx';
import { ROLES, type Role } from '#lib/core/people/roles.ts';

/** One box a role, sent under the name `roles`. */
export function RoleBoxes({ held, error }: { held: readonly Role[]; error?: string | undefined }) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Roles</legend>
      <div className="flex flex-wrap gap-x-4">
        {ROLES.map((role) => (
          <Checkbox key={role} name="roles" value={role} label={WORDS[role]} defaultChecked={held.includes(role)} />
        ))}
      </div>
      {error !== undefined && <p className="font-semibold">{error}</p>}
    </fieldset>
  );
}

const WORDS: Readonly<Record<Role, string>> = { reviewer: 'Reviewer', editor: 'Editor', admin: 'Admin' };
