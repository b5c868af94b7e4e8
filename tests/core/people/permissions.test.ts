import { describe, expect, it } from 'vitest';
import type { UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { may, PERMISSIONS, permits, type FactsFor, type Permission } from '#lib/core/people/permissions.ts';
import { ROLES, type Role } from '#lib/core/people/roles.ts';

const ana = 'ana' as UserId;
const ben = 'ben' as UserId;
const person = (...roles: Role[]): Actor => ({ id: ana, name: 'Ana', roles });

/** Facts under which nothing but the role can refuse. */
const friendly: FactsFor = {
  'claim.decide': { checkers: [ben] },
  'check.second': { firstCheckerId: ben },
  'check.readFirst': { checkerId: ben, closed: true, submitted: [ana] },
  'evidence.withdraw': { ownerId: ana },
  undo: { ownerId: ana, actedSince: [ana], signedOff: false },
  'article.signOff': { checkers: [ben], overriders: [], deciders: [ben], smallDesk: false },
};

/** Who is let through on friendly facts. `all`: also without signing in; `account`: any account; `staff`: any role. */
const expected: Record<Permission, readonly Role[] | 'all' | 'account' | 'staff'> = {
  'public.signIn': 'all',
  'public.setup': 'all',
  'public.invite': 'all',
  'public.metrics': 'all',
  'public.health': 'all',
  'public.absent': 'all',
  'public.key': 'all',
  'public.schema': 'all',
  'account.read': 'account',
  'account.changePassword': 'account',
  'session.signOut': 'account',
  'article.read': 'staff',
  'claim.read': 'staff',
  'source.read': 'staff',
  'report.read': 'staff',
  'check.readFirst': 'staff',
  undo: 'staff',
  'queue.read': ['reviewer', 'editor'],
  'claim.check': ['reviewer', 'editor'],
  'claim.comment': ['reviewer', 'editor'],
  'claim.edit': ['reviewer', 'editor'],
  'claim.suggest': ['reviewer', 'editor'],
  'claim.attribute': ['reviewer', 'editor'],
  'claim.split': ['reviewer', 'editor'],
  'claim.merge': ['reviewer', 'editor'],
  'check.second': ['reviewer', 'editor'],
  'source.add': ['reviewer', 'editor'],
  'capture.add': ['reviewer', 'editor'],
  'evidence.add': ['reviewer', 'editor'],
  'evidence.withdraw': ['reviewer', 'editor'],
  'origin.confirm': ['reviewer', 'editor'],
  'searchLog.add': ['reviewer', 'editor'],
  'claim.drop': ['editor'],
  'claim.decide': ['editor'],
  'dashboard.read': ['editor'],
  'decide.read': ['editor'],
  'verdict.override': ['editor'],
  'disposition.set': ['editor'],
  'article.import': ['editor'],
  'article.assign': ['editor'],
  'article.export': ['editor'],
  'article.close': ['editor'],
  'article.signOff': ['editor'],
  'policy.read': ['editor', 'admin'],
  'source.merge': ['admin'],
  'source.relate': ['editor', 'admin'],
  'audit.read': ['admin'],
  'people.manage': ['admin'],
  'policy.manage': ['admin'],
};

const roleSets: readonly (readonly Role[])[] = Array.from({ length: 2 ** ROLES.length }, (_, bits) =>
  ROLES.filter((_, index) => bits & (1 << index)),
);

const ask = (actor: Actor | null, permission: Permission) =>
  (permits as (actor: Actor | null, permission: Permission, facts?: unknown) => ReturnType<typeof permits>)(
    actor,
    permission,
    (friendly as Partial<Record<Permission, unknown>>)[permission],
  );

describe('the permission table', () => {
  it('names exactly the permissions that this test expects', () => {
    expect([...PERMISSIONS].sort()).toEqual(Object.keys(expected).sort());
  });

  describe.each(PERMISSIONS)('%s', (permission) => {
    it.each(roleSets.map((roles) => [roles.join(' + ') || 'no role', roles] as const))('for %s', (_, roles) => {
      const who = expected[permission];
      const allowed =
        who === 'all' || who === 'account' || (who === 'staff' ? roles.length > 0 : roles.some((r) => who.includes(r)));
      const answer = ask(person(...roles), permission);
      expect(answer.ok).toBe(allowed);
      if (!answer.ok) expect(answer.error.message).toMatch(/^[A-Z].+\.$/);
    });

    it('for somebody who is not signed in', () => {
      expect(ask(null, permission).ok).toBe(expected[permission] === 'all');
    });
  });

  it('lets the admin role alone neither check, decide, override nor sign off', () => {
    const admin = person('admin');
    expect(may(admin, 'claim.check')).toBe(false);
    expect(may(admin, 'queue.read')).toBe(false);
    expect(may(admin, 'verdict.override')).toBe(false);
    expect(may(admin, 'claim.decide', { checkers: [] })).toBe(false);
    expect(may(admin, 'article.signOff', { checkers: [], overriders: [], deciders: [], smallDesk: true })).toBe(false);
  });
});

describe('the second check', () => {
  it('is refused to the person who gave the first, whatever roles they hold', () => {
    const answer = permits(person('reviewer', 'editor', 'admin'), 'check.second', { firstCheckerId: ana });
    expect(answer).toEqual({
      ok: false,
      error: {
        kind: 'forbidden',
        message: 'You gave the first check on this claim. Somebody else gives the second.',
      },
    });
  });

  it('does not show the first check, not even to an editor, and answers as if there were none', () => {
    const pending = { checkerId: ben, closed: false, submitted: [ben] };
    for (const actor of [person('reviewer'), person('editor'), person('admin'), person(...ROLES)]) {
      const answer = permits(actor, 'check.readFirst', pending);
      expect(answer.ok ? null : answer.error.kind).toBe('not_found');
    }
  });

  it('shows the first check once the own one is in, or once both are closed', () => {
    expect(may(person('reviewer'), 'check.readFirst', { checkerId: ben, closed: false, submitted: [ben, ana] })).toBe(
      true,
    );
    expect(may(person('reviewer'), 'check.readFirst', { checkerId: ben, closed: true, submitted: [ben] })).toBe(true);
  });

  it('always shows a person their own check', () => {
    expect(may(person('reviewer'), 'check.readFirst', { checkerId: ana, closed: false, submitted: [ana] })).toBe(true);
  });
});

describe('deciding a disagreement', () => {
  it('is refused to an editor whose own check is one of the two', () => {
    const answer = permits(person('editor'), 'claim.decide', { checkers: [ben, ana] });
    expect(answer.ok ? '' : answer.error.message).toBe('One of these checks is yours. Another editor decides.');
  });
});

describe('signing off', () => {
  const none = { checkers: [], overriders: [], deciders: [], smallDesk: false };

  it.each(['checkers', 'overriders', 'deciders'] as const)('is refused to an editor among the %s', (part) => {
    const answer = permits(person('editor'), 'article.signOff', { ...none, [part]: [ana] });
    expect(answer.ok ? '' : answer.error.message).toContain('Another editor signs it off.');
  });

  it('counts what was done in another role', () => {
    expect(may(person('reviewer', 'editor'), 'article.signOff', { ...none, checkers: [ana] })).toBe(false);
  });

  it('lets one editor sign alone on a small desk, but still no reviewer', () => {
    const small = { checkers: [ana], overriders: [ana], deciders: [ana], smallDesk: true };
    expect(may(person('editor'), 'article.signOff', small)).toBe(true);
    expect(may(person('reviewer'), 'article.signOff', small)).toBe(false);
  });
});

describe('undo', () => {
  const own = { ownerId: ana, actedSince: [], signedOff: false };

  it.each([
    ['of one’s own last action is allowed', own, true],
    ['is still allowed after acting again oneself', { ...own, actedSince: [ana] }, true],
    ['of another’s action is refused', { ...own, ownerId: ben }, false],
    ['is refused once another person acted on it', { ...own, actedSince: [ana, ben] }, false],
    ['is refused after sign-off', { ...own, signedOff: true }, false],
  ])('%s', (_, facts, allowed) => {
    expect(may(person('reviewer'), 'undo', facts)).toBe(allowed);
  });
});

describe('withdrawing evidence', () => {
  it('is for the person whose check it belongs to', () => {
    expect(may(person('reviewer'), 'evidence.withdraw', { ownerId: ana })).toBe(true);
    expect(may(person('editor'), 'evidence.withdraw', { ownerId: ben })).toBe(false);
  });
});
