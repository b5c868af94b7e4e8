'use client';

import { useActionState } from 'react';
import { signOut } from '../actions.ts';
import { SIGN_OUT_FORM } from '#app/_ui/bar-menu-item.ts';
import { FRESH } from '#lib/core/form-state.ts';

/** The form that ends the session. Its buttons stand in the menus of the bar. */
export function SignOut() {
  const [, action] = useActionState(signOut, FRESH);
  return <form id={SIGN_OUT_FORM} action={action} />;
}
