import { mintId } from '#lib/core/ids.ts';

/** An id for a change. `crypto.randomUUID` is only there over https. */
export const newMutationId = (): string => mintId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
