import { describe, expect, it } from 'vitest';
import type { AttributionId } from '#lib/core/ids.ts';
import {
  choose,
  findingsOf,
  formOf,
  judgedFacts,
  sameForm,
} from '#app/(signed-in)/articles/[id]/_components/check-form.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { attributes, facts, link, supports, voice } from '../../core/verdicts/build-facts.ts';
import { chainLink, claim, detail } from './desk-rows.ts';

const kremlin = voice('The Kremlin');
const putin = voice('Putin', 'person');
const chain = [chainLink('l1', 'The Kremlin'), chainLink('l2', 'Putin')];
const attributed = detail(claim('c1', { chain, kind: 'position', checkable: false }), {
  facts: facts({
    claim: { kind: 'position', checkable: false, presupposed: false, doneInWords: false, risks: [] },
    chain: [link(kremlin, { said: 'unchecked' }), link(putin, { said: 'unchecked' })],
    evidence: [attributes({ origin: kremlin })],
  }),
});
const nothing = formOf(attributed, 'me');

describe('the card of a claim', () => {
  it('starts without a verdict and without findings', () => {
    expect(nothing.code).toBeNull();
    expect(nothing.said).toEqual({});
    expect(nothing.so).toBe('open');
  });

  it('starts from the draft where there is one', () => {
    const draft = { ...nothing, rationale: 'Half a sentence' };
    expect(formOf({ ...attributed, draft }, 'me').rationale).toBe('Half a sentence');
  });

  it('shows my saved check, and not that of somebody else', () => {
    const saved = {
      id: 'check' as never,
      round: 1,
      seat: 'first' as const,
      said: {},
      so: 'open' as const,
      code: 'unverified' as const,
      reasonCode: null,
      rationale: 'Not found.',
      calculation: null,
      overrideReason: null,
      by: 'me' as never,
      at: 0,
      policyVersion: 1,
    };
    const closed = detail(claim('c1', { mine: 'closed' }), { checks: [saved] });
    expect(formOf(closed, 'me').code).toBe('unverified');
    expect(formOf(closed, 'other').code).toBeNull();
  });

  it('suggests what the evidence points to, and marks it as a suggestion', () => {
    const findings = findingsOf(attributed, nothing);
    expect(findings.links.map(({ said, suggested }) => [said, suggested])).toEqual([
      ['reported', true],
      ['reported', true],
    ]);
    expect(findings.so).toEqual({ value: 'not_checkable', suggested: true });
  });

  it('leaves a finding alone that somebody has set', () => {
    const form = { ...nothing, said: { ['l1' as AttributionId]: 'failed' as const } };
    expect(findingsOf(attributed, form).links[0]).toEqual({ id: 'l1', said: 'failed', suggested: false });
  });

  it('judges the verdicts with the suggestions in place, so that what is permitted is seen before the choice', () => {
    expect(permittedVerdicts(judgedFacts(attributed, nothing), attributed.policy.policy).attributed.allowed).toBe(true);
  });

  it('makes the suggestions one’s own with the choice of a code, in one key press', () => {
    const form = choose(attributed, nothing, 'attributed');
    expect(form).toMatchObject({ code: 'attributed', said: { l1: 'reported', l2: 'reported' }, so: 'not_checkable' });
  });

  it('finds a claim supported with key 1 where the evidence supports it', () => {
    const supported = detail(claim('c1'), { facts: facts({ evidence: [supports(), supports()] }) });
    expect(choose(supported, formOf(supported, 'me'), 'corroborated').so).toBe('supported');
  });

  it('takes the reason for “not checkable” from the kind of the claim, and drops a reason that no longer fits', () => {
    const opinion = detail(claim('c1', { kind: 'opinion', checkable: false }));
    const chosen = choose(opinion, formOf(opinion, 'me'), 'not_checkable');
    expect(chosen).toMatchObject({ reasonCode: 'opinion', so: 'not_checkable' });
    expect(choose(opinion, chosen, 'unverified').reasonCode).toBeNull();
  });

  it('tells whether anything was changed, whatever the order of the links', () => {
    const one = { ...nothing, said: { ['l1' as AttributionId]: 'reported' as const } };
    expect(sameForm(nothing, { ...nothing, said: { ['l1' as AttributionId]: 'unchecked' } })).toBe(true);
    expect(sameForm(nothing, one)).toBe(false);
  });
});
