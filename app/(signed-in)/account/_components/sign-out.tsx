'use client';

import { useActionState } from 'react';
import { signOut } from '../actions.ts';
import { FRESH } from '#lib/core/form-state.ts';

/** The line of the person's menu that ends the session. */
export function SignOut({ className }: { className: string }) {
  const [, action] = useActionState(signOut, FRESH);
  return (
    <form action={action}>
      <button type="submit" className={className}>
        Sign out
      </button>
    </form>
  );
}
