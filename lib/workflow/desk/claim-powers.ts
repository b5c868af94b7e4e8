import type { Actor } from '#lib/core/people/actor.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Result } from '#lib/core/result.ts';
import type { ClaimPowers, Power } from '#lib/schema/claim-detail.ts';
import type { Case } from './load-case.ts';

/** What this person may do with a claim now; the use cases ask the same again. */
export function claimPowers(
  actor: Actor,
  { claim, article, checks }: Case,
  seat: Result<unknown, { readonly message: string }>,
): ClaimPowers {
  const open = article.stage === 'checking' ? null : denied(SIGNED_OFF);
  const checkers = checks.filter((check) => check.status === 'closed' && check.round === claim.round);
  const decide = permits(actor, 'claim.decide', { checkers: checkers.map((check) => check.checkerId) });
  return {
    check: open ?? power(seat),
    decide: open ?? (claim.state === 'deciding' ? power(decide) : denied('There is no disagreement to decide.')),
    override: open ?? power(permits(actor, 'verdict.override')),
    dispose: open ?? power(permits(actor, 'disposition.set')),
    edit: open ?? power(permits(actor, 'claim.edit')),
    drop: open ?? power(permits(actor, 'claim.drop')),
  };
}

export const SIGNED_OFF = 'Signed off. To change it, withdraw the sign-off.';

const denied = (why: string): Power => ({ allowed: false, why });

const power = (result: Result<unknown, { readonly message: string }>): Power =>
  result.ok ? { allowed: true } : denied(result.error.message);
