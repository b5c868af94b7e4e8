import type { ClaimKind } from '#lib/core/claims/extraction.ts';
import type { Code, Disposition } from '#lib/core/verdicts/codes.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** Every disputed or unverified claim and every characterisation needs to be dealt with before sign-off. */
export function needsDisposition(claim: { readonly code: Code | null; readonly kind: ClaimKind }): boolean {
  return claim.code === 'disputed' || claim.code === 'unverified' || claim.kind === 'characterisation';
}

/** @returns the reason as it is kept, or in words what is missing */
export function decideDisposition(kind: Disposition, reason: string): Result<string, string> {
  const kept = reason.trim();
  return kind === 'stet' && kept === '' ? fail('Say why it stands as it is: “stet” needs a reason.') : ok(kept);
}
