import type { OriginGroup } from '#lib/schema/claim-detail.ts';

export type NamedOrigin = OriginGroup & { readonly key: string };

/** A finding on a whole capture has no origin. */
export const namedOrigin = (group: OriginGroup): NamedOrigin | null =>
  group.key === null ? null : { ...group, key: group.key };
