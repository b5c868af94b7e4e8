import type { UserId } from '#lib/core/ids.ts';
import type { Role } from './roles.ts';

/**
 * Whoever works on the server's own machine, by the command line. They may manage people and nothing else, and are nobody
 * in the newsroom: the log names no person for what they did, and says where it was done.
 */
export type Operator = { readonly id: null; readonly roles: readonly [] };
export const OPERATOR: Operator = { id: null, roles: [] };

/** A signed-in person with the roles of this moment. A person may hold several. */
export type Actor = { readonly id: UserId; readonly name: string; readonly roles: readonly Role[] };
