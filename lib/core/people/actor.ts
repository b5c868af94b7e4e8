import type { UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';

/** The signed-in person on whose behalf something is done. One person may hold several roles. */
export type Actor = { readonly id: UserId; readonly name: string; readonly roles: readonly Role[] };
