import type { ClaimId } from '#lib/core/ids.ts';
import type { CheckForm } from '#lib/schema/claim-detail.ts';

/**
 * What is typed and not saved, kept in this browser at every keystroke: it outlives a reload, a lost network and an
 * ended session. By person, since a machine may be shared. The server keeps a draft too, a moment later.
 */
export type KeptForms = {
  readonly read: (claimId: ClaimId) => CheckForm | null;
  readonly keep: (claimId: ClaimId, form: CheckForm) => void;
  readonly forget: (claimId: ClaimId) => void;
};

export function keptForms({ me, storage }: { readonly me: string; readonly storage: Storage | null }): KeptForms {
  const key = (claimId: ClaimId) => `desk:${me}:${claimId}`;
  return {
    read: (claimId) => asForm(quietly(() => storage?.getItem(key(claimId)) ?? null)),
    // A full or forbidden storage is no reason to stop somebody from typing.
    keep: (claimId, form) => void quietly(() => storage?.setItem(key(claimId), JSON.stringify(form))),
    forget: (claimId) => void quietly(() => storage?.removeItem(key(claimId))),
  };
}

function asForm(text: string | null | undefined): CheckForm | null {
  if (text === null || text === undefined) return null;
  const value: unknown = quietly(() => JSON.parse(text));
  return isForm(value) ? value : null;
}

function isForm(value: unknown): value is CheckForm {
  return typeof value === 'object' && value !== null && 'said' in value && 'so' in value && 'rationale' in value;
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
