import type { ClaimState, Code } from '#lib/core/verdicts/codes.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** Something that happened to a claim. */
export type ClaimStep =
  /** `secondCheck`: the policy in force asks for one on this claim. */
  | { readonly step: 'check_saved'; readonly secondCheck: boolean }
  | { readonly step: 'second_check_opened' }
  | { readonly step: 'second_check_saved'; readonly agrees: boolean }
  | { readonly step: 'decided' }
  /** The text, the evidence or an origin changed under it. */
  | { readonly step: 'ground_moved' }
  | { readonly step: 'check_withdrawn' };

/**
 * The life of a claim: open -> checked -> (second_check -> deciding) -> final. `checked` waits for somebody to take the
 * second check; without the second-check rule a saved check is the verdict. `needs_attention` when the ground moved
 * under a finding: a new check starts over from there.
 * @returns the next state, or in words why the step cannot be taken from this one
 */
export function nextClaimState(state: ClaimState, taken: ClaimStep): Result<ClaimState, string> {
  switch (taken.step) {
    case 'check_saved':
      if (state === 'second_check') return fail('This claim is under its second check.');
      if (state === 'deciding') return fail('Two checks on this claim disagree; an editor decides.');
      return ok(taken.secondCheck ? 'checked' : 'final');
    case 'second_check_opened':
      return state === 'checked' ? ok('second_check') : fail('This claim does not wait for a second check.');
    case 'second_check_saved':
      if (state !== 'checked' && state !== 'second_check') return fail('This claim does not wait for a second check.');
      return ok(taken.agrees ? 'final' : 'deciding');
    case 'decided':
      return state === 'deciding' ? ok('final') : fail('There is no disagreement to decide on this claim.');
    case 'ground_moved':
      // Nothing has been found yet on an open claim, so nothing can be out of date.
      return ok(state === 'open' ? 'open' : 'needs_attention');
    case 'check_withdrawn':
      return state === 'deciding' ? fail('Two checks on this claim disagree; an editor decides.') : ok('open');
  }
}

/** Two checks agree when their codes and, for a dispute, their reasons are the same: "misquote" is not "denied". */
export function checksAgree(
  first: { readonly code: Code; readonly reason: string | null },
  second: { readonly code: Code; readonly reason: string | null },
): boolean {
  return first.code === second.code && (first.code !== 'disputed' || first.reason === second.reason);
}
