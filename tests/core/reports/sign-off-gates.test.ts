import { describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import { GATES, maySignOff, signOffGates, type GateFacts, type GateName } from '#lib/core/reports/sign-off-gates.ts';
import { decideDisposition, needsDisposition } from '#lib/core/verdicts/disposition-rule.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';

const DAY = 86_400_000;
const now = Date.UTC(2026, 2, 10);

type Claim = GateFacts['claims'][number];
const claim = (id: string, sentence: string, changes: Partial<Claim> = {}): Claim => ({
  id: id as ClaimId,
  sentence,
  spans: [],
  state: 'final',
  code: 'attributed',
  kind: 'event',
  disposition: null,
  attention: null,
  hasUnansweredQuery: false,
  openContradictions: 0,
  openFlags: 0,
  evidenceCapturedAt: [now - DAY],
  ...changes,
});

const ready: GateFacts = {
  titleInCopy: true,
  blocks: [
    { id: 'b1', kind: 'title', start: 0, end: 10 },
    { id: 'b2', kind: 'paragraph', start: 11, end: 40 },
    { id: 'b3', kind: 'paragraph', start: 41, end: 60 },
    { id: 'b4', kind: 'caption', start: 61, end: 80 },
  ],
  sentences: [
    { id: 's1', block: 'b1', start: 0, end: 10 },
    { id: 's2', block: 'b2', start: 11, end: 40 },
    { id: 's3', block: 'b3', start: 41, end: 60 },
    { id: 's4', block: 'b4', start: 61, end: 80 },
  ],
  uncovered: [{ sentence: 's1', reason: 'no assertion' }],
  claims: [claim('c2', 's2'), claim('c3', 's3'), claim('c4', 's4')],
  policy: DEFAULT_POLICY,
  now,
};
const withClaim = (id: string, changes: Partial<Claim>): GateFacts => ({
  ...ready,
  claims: ready.claims.map((one) => (one.id === id ? { ...one, ...changes } : one)),
});
const blocked = (facts: GateFacts) => signOffGates(facts).filter((gate) => !gate.passed);

describe('sign-off', () => {
  it('is open when every gate is passed, and each says so', () => {
    const gates = signOffGates(ready);
    expect(gates.map((gate) => gate.gate)).toEqual([...GATES]);
    expect(maySignOff(gates)).toBe(true);
    for (const gate of gates) expect(gate).toMatchObject({ passed: true, claimIds: [], sentences: [] });
  });

  it.each<[string, GateFacts, GateName[], string]>([
    ['a claim that is open', withClaim('c3', { state: 'open', code: null }), ['claims_final'], '1 claim not final.'],
    [
      'a second check that is under way',
      withClaim('c3', { state: 'second_check' }),
      ['claims_final', 'checks_finished'],
      '1 claim not final.',
    ],
    [
      'a claim that waits for a decision',
      withClaim('c3', { state: 'deciding' }),
      ['claims_final'],
      '1 claim not final.',
    ],
    [
      'a claim under which something changed',
      withClaim('c3', { state: 'needs_attention' }),
      ['nothing_needs_attention'],
      '1 claim to look at again.',
    ],
    [
      'an unanswered question to the writer',
      withClaim('c3', { hasUnansweredQuery: true }),
      ['queries_answered'],
      '1 claim waiting for the writer.',
    ],
    [
      'a disputed claim without a disposition',
      withClaim('c3', { code: 'disputed' }),
      ['dispositions_given'],
      '1 claim without a disposition.',
    ],
    [
      'an unverified claim without one',
      withClaim('c3', { code: 'unverified' }),
      ['dispositions_given'],
      '1 claim without a disposition.',
    ],
    [
      'a characterisation without one',
      withClaim('c3', { kind: 'characterisation' }),
      ['dispositions_given'],
      '1 claim without a disposition.',
    ],
    [
      'evidence older than the policy’s age',
      withClaim('c3', { evidenceCapturedAt: [now, now - 31 * DAY] }),
      ['evidence_fresh'],
      '1 claim with evidence older than 30 days.',
    ],
    [
      'an unchecked lead',
      withClaim('c2', { state: 'checked' }),
      ['claims_final', 'checks_finished', 'headline_lead_captions_checked'],
      '1 claim not final.',
    ],
    [
      'an unchecked caption',
      withClaim('c4', { state: 'needs_attention' }),
      ['nothing_needs_attention', 'headline_lead_captions_checked'],
      '1 claim to look at again.',
    ],
  ])('waits for %s', (_, facts, gates, words) => {
    const found = blocked(facts);
    expect(found.map((gate) => gate.gate)).toEqual(gates);
    expect(found[0]?.words).toBe(words);
    expect(found[0]?.claimIds).toHaveLength(1);
    expect(maySignOff(signOffGates(facts))).toBe(false);
  });

  it('waits for a sentence that is unaccounted for', () => {
    const [gate, ...others] = blocked({ ...ready, uncovered: [] });
    expect(gate).toEqual({
      gate: 'sentences_accounted_for',
      passed: false,
      blocking: true,
      words: '1 sentence has neither a claim nor a reason.',
      claimIds: [],
      why: {},
      sentences: ['s1'],
    });
    expect(others).toEqual([]);
  });

  it('says no more of a check that is under way than that it is', () => {
    const [, gate] = blocked(withClaim('c3', { state: 'checked' }));
    expect(gate).toMatchObject({ gate: 'checks_finished', words: 'A check is under way: 1 claim.', claimIds: ['c3'] });
  });

  it('says what changed under a claim, where that was written down', () => {
    const attention = 'Hill Herald contradicts it';
    const [gate] = blocked(withClaim('c3', { state: 'needs_attention', attention }));
    expect(gate?.why).toEqual({ c3: attention });
  });

  it.each<[string, GateFacts, GateName, string]>([
    [
      'an open contradiction',
      withClaim('c3', { openContradictions: 1 }),
      'contradictions_closed',
      '1 claim with an open contradiction.',
    ],
    [
      'differences that nobody answered',
      withClaim('c3', { openFlags: 2 }),
      'differences_answered',
      '2 differences left standing, on 1 claim.',
    ],
    [
      'a change of the copy that is promised',
      withClaim('c3', { code: 'disputed', disposition: 'fix' }),
      'promises_kept',
      '1 change promised, not yet in the copy.',
    ],
  ])('lists %s and does not wait for it', (_, facts, gate, words) => {
    expect(blocked(facts)).toMatchObject([{ gate, words, claimIds: ['c3'], blocking: false }]);
    expect(maySignOff(signOffGates(facts))).toBe(true);
  });

  it('has nothing to list of a claim that may stand as it is', () => {
    expect(blocked(withClaim('c3', { code: 'disputed', disposition: 'stet' }))).toEqual([]);
  });

  const prominent = (facts: GateFacts) =>
    signOffGates(facts).find((gate) => gate.gate === 'headline_lead_captions_checked');

  it.each<[string, GateFacts, string]>([
    ['all', { ...ready, claims: [claim('c1', 's1'), ...ready.claims] }, 'Headline, lead and captions are checked.'],
    [
      'the lead alone',
      { ...ready, claims: [claim('c2', 's2')] },
      'Lead is checked. Nothing in the headline and the captions was taken for a claim.',
    ],
    [
      'a headline whose claim is merged into the lead’s',
      { ...ready, claims: [claim('c2', 's2', { spans: [{ start: 0, end: 40 }] })] },
      'Headline and lead are checked. Nothing in the captions was taken for a claim.',
    ],
    [
      'none of them',
      { ...ready, claims: [] },
      'Nothing in the headline, the lead and the captions was taken for a claim.',
    ],
    ['a copy without them', { ...ready, blocks: [], claims: [] }, 'The copy has no headline, lead or captions.'],
    [
      'a title beside the copy',
      { ...ready, titleInCopy: false },
      'Lead and captions are checked. Nothing in the headline was taken for a claim. The title of the article is not in the copy, so it was not checked.',
    ],
  ])('calls checked what was taken apart: %s', (_, facts, words) => {
    expect(prominent(facts)).toMatchObject({ passed: true, words });
  });

  it('counts a sentence as accounted for by a merged claim that takes words from it', () => {
    const merged = {
      ...ready,
      uncovered: [],
      claims: [...ready.claims, claim('m', 's2', { spans: [{ start: 5, end: 20 }] })],
    };
    expect(blocked(merged)).toEqual([]);
  });

  it('does not wait for disputed claims that have their disposition', () => {
    expect(blocked(withClaim('c3', { code: 'disputed', disposition: 'stet' }))).toEqual([]);
  });

  it('takes evidence of the very last day, and of any age where the policy sets none', () => {
    expect(blocked(withClaim('c3', { evidenceCapturedAt: [now - 30 * DAY] }))).toEqual([]);
    const ageless = {
      ...withClaim('c3', { evidenceCapturedAt: [0] }),
      policy: { ...DEFAULT_POLICY, evidenceMaxAgeDays: null },
    };
    expect(blocked(ageless)).toEqual([]);
  });
});

describe('a disposition', () => {
  it.each([
    ['disputed', 'event', true],
    ['unverified', 'event', true],
    ['attributed', 'event', false],
    ['corroborated', 'characterisation', true],
    [null, 'event', false],
  ] as const)('of a claim %s, a %s, is needed: %s', (code, kind, needed) => {
    expect(needsDisposition({ code, kind })).toBe(needed);
  });

  it('needs a reason only when the claim stands as it is', () => {
    expect(decideDisposition('stet', ' ')).toMatchObject({ ok: false });
    expect(decideDisposition('stet', ' The ledger comes. ')).toEqual({ ok: true, value: 'The ledger comes.' });
    expect(decideDisposition('cut', '')).toEqual({ ok: true, value: '' });
  });
});
