import { randomBytes } from 'node:crypto';
import { mintId, type Id } from '#lib/core/ids.ts';

/** Ids as the server mints them: it works on the same database. */
export const randomIds = <T extends string>(): Id<T> => mintId(Date.now(), randomBytes(10));
