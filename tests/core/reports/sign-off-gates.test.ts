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
  hasUnansweredQuery: false,
  evidenceCapturedAt: [now - DAY],
  ...changes,
});

const ready: GateFacts = {
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
    ['a claim under second check', withClaim('c3', { state: 'second_check' }), ['claims_final'], '1 claim not final.'],
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
      '1 claim with an unanswered question.',
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
      ['claims_final', 'headline_lead_captions_checked'],
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
      words: '1 sentence unaccounted for.',
      claimIds: [],
      sentences: ['s1'],
    });
    expect(others).toEqual([]);
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
