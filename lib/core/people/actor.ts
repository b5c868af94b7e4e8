import type { UserId } from '#lib/core/ids.ts';
import type { Role } from './roles.ts';

/** A signed-in person with the roles of this moment. A person may hold several. */
export type Actor = { readonly id: UserId; readonly name: string; readonly roles: readonly Role[] };
