import { describe, expect, it } from 'vitest';
import { decideCheck } from '#lib/core/verdicts/decide-check.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { DEFAULT_POLICY, needsSecondCheck, PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { contradicts, facts, search, supports } from './build-facts.ts';

const decide = (changes: Partial<VerdictFacts>, choice: Parameters<typeof decideCheck>[1]) =>
  decideCheck(facts(changes), choice, DEFAULT_POLICY);

const contested: Partial<VerdictFacts> = {
  so: 'contradicted',
  evidence: [contradicts()],
  reason: 'contradicted',
  rationale: ' The register gives another date. ',
};

describe('saving a check', () => {
  it('takes a code that the evidence permits, with its reason and rationale', () => {
    expect(decide(contested, { code: 'disputed', override: null })).toEqual({
      ok: true,
      value: {
        code: 'disputed',
        reason: 'contradicted',
        rationale: 'The register gives another date.',
        override: null,
      },
    });
  });

  it('leaves a reason code out where the code takes none', () => {
    const saved = decide({ reason: 'denied', searchLog: [search] }, { code: 'unverified', override: null });
    expect(saved).toMatchObject({ ok: true, value: { reason: null } });
  });

  it('refuses a code outside the policy, in words', () => {
    expect(decide({ so: 'supported', evidence: [supports()] }, { code: 'corroborated', override: null })).toEqual({
      ok: false,
      error: {
        kind: 'not_permitted',
        message: '1 passage, 1 origin. Needs 2 independent origins.',
        reasons: ['1 passage, 1 origin. Needs 2 independent origins.'],
      },
    });
  });

  it('takes it with an editor’s reason, which it keeps', () => {
    const saved = decide(
      { so: 'supported', evidence: [supports()] },
      { code: 'corroborated', override: ' Seen by the desk. ' },
    );
    expect(saved).toMatchObject({ ok: true, value: { code: 'corroborated', override: 'Seen by the desk.' } });
  });

  it('does not take a blank reason for an override', () => {
    const saved = decide({ so: 'supported', evidence: [supports()] }, { code: 'corroborated', override: '  ' });
    expect(saved).toMatchObject({ ok: false, error: { kind: 'not_permitted' } });
  });

  it('does not count an override that was not needed', () => {
    const saved = decide(contested, { code: 'disputed', override: 'To be sure.' });
    expect(saved).toMatchObject({ ok: true, value: { override: null } });
  });

  it('never crosses the floor', () => {
    const saved = decide({ so: 'supported' }, { code: 'corroborated', override: 'The editor knows it.' });
    expect(saved).toMatchObject({ ok: false, error: { kind: 'floor', message: 'No evidence supports it.' } });
  });

  it.each<[string, Partial<VerdictFacts>, 'disputed' | 'not_checkable', string]>([
    ['a dispute without a reason code', { ...contested, reason: null }, 'disputed', 'Choose why it is disputed.'],
    [
      'a dispute with a reason of another code',
      { ...contested, reason: 'opinion' },
      'disputed',
      'Choose why it is disputed.',
    ],
    [
      'a dispute without a rationale',
      { ...contested, rationale: ' ' },
      'disputed',
      'Write the rationale: a dispute needs its reasons in words.',
    ],
    ['not checkable without its reason', { so: 'not_checkable' }, 'not_checkable', 'Choose why it cannot be checked.'],
  ])('asks an editor, too, for what the form lacks: %s', (_, changes, code, message) => {
    for (const override of [null, 'Because.']) {
      expect(decide(changes, { code, override })).toMatchObject({ ok: false, error: { kind: 'incomplete', message } });
    }
  });
});

describe('the second-check rule', () => {
  it.each([
    ['none', PRESET_POLICIES.wire, 1, false],
    ['high priority, at the threshold', PRESET_POLICIES.magazine, 0.7, true],
    ['high priority, below it', PRESET_POLICIES.magazine, 0.69, false],
    ['all', PRESET_POLICIES.strict, 0, true],
  ])('%s', (_, policy, priority, needed) => {
    expect(needsSecondCheck(policy, priority)).toBe(needed);
  });
});
