import { describe, expect, it } from 'vitest';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { DEFAULT_POLICY, PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { attributes, context, contradicts, facts, link, supports, voice } from './build-facts.ts';

const found = (changes: Partial<VerdictFacts>) => facts({ so: 'supported', ...changes });
const judge = (changes: Partial<VerdictFacts>, policy = DEFAULT_POLICY) =>
  permittedVerdicts(found(changes), policy).corroborated;

const release = voice('Ministry release');
const town = voice('Town hall');
const witness = voice('Witness', 'person');

describe('corroborated', () => {
  describe('is permitted by', () => {
    it.each<[string, Partial<VerdictFacts>]>([
      [
        'one primary record with the reason why it settles all',
        { evidence: [supports({ standing: 'primary', settles: 'The register names the date and both parties.' })] },
      ],
      ['two independent origins, one of them primary', { evidence: [supports(), supports({ standing: 'primary' })] }],
      [
        'two independent origins, one of them first-hand',
        { evidence: [supports(), supports({ standing: 'first_hand' })] },
      ],
      ['three independent secondary origins', { evidence: [supports(), supports(), supports()] }],
      [
        'one anonymous and one named origin, one first-hand',
        { evidence: [supports({ anonymous: 'officials' }), supports({ standing: 'first_hand' })] },
      ],
      [
        'enough origins, with the only contradiction answered',
        { evidence: [supports(), supports(), supports(), contradicts({ state: 'answered' })] },
      ],
      [
        'enough origins, with the only contradiction found not credible',
        { evidence: [supports(), supports(), supports(), contradicts({ state: 'stands', credible: false })] },
      ],
      [
        'the speaker’s own record, where the claim is that they apologised',
        {
          chain: [link(witness, { act: true, said: 'first_hand' })],
          evidence: [supports({ publisher: witness, standing: 'primary', settles: 'The letter is signed and dated.' })],
        },
      ],
      [
        'the speaker’s own record, where the claim is that they used these words',
        {
          claim: { kind: 'quotation', checkable: true, presupposed: false, risks: [] },
          chain: [link(witness, { said: 'first_hand' })],
          evidence: [
            supports({ publisher: witness, standing: 'primary', isOwnConduct: true, settles: 'Full recording.' }),
          ],
        },
      ],
    ])('%s', (_, changes) => {
      const answer = judge(changes);
      expect(answer).toMatchObject({ allowed: true, floor: false });
      expect(answer.reasons).toHaveLength(1);
    });
  });

  describe('is refused for', () => {
    it.each<[string, Partial<VerdictFacts>, string]>([
      [
        'one secondary origin behind three links',
        { evidence: [supports({ origin: release }), supports({ origin: release }), supports({ origin: release })] },
        '3 links, but 1 origin; 2 independent ones needed.',
      ],
      [
        'ten differently worded stories on one release',
        { evidence: Array.from({ length: 10 }, () => supports({ origin: release })) },
        '10 links, but 1 origin; 2 independent ones needed.',
      ],
      [
        'two secondary origins',
        { evidence: [supports(), supports()] },
        '2 links, 2 origins, all secondary; 3 needed, or one primary or first-hand.',
      ],
      [
        'one first-hand origin alone',
        { evidence: [supports({ standing: 'first_hand' })] },
        '1 link, 1 origin; 2 independent ones needed.',
      ],
      [
        'first-hand and secondary items of the same origin',
        { evidence: [supports({ origin: town, standing: 'first_hand' }), supports({ origin: town })] },
        '2 links, but 1 origin; 2 independent ones needed.',
      ],
      [
        'a primary record without the reason why it settles all',
        { evidence: [supports({ standing: 'primary', settles: '  ' })] },
        'Say why the primary record settles every name, number, date and place.',
      ],
      [
        'a party’s account of its own conduct as the only record',
        { evidence: [supports({ standing: 'primary', isOwnConduct: true, settles: 'They say so.' })] },
        '1 link, 1 origin; 2 independent ones needed.',
      ],
      [
        'an origin that nobody has confirmed',
        { evidence: [supports({ origin: null }), supports({ standing: 'first_hand' })] },
        '1 link without a confirmed origin, not counted.',
      ],
      [
        'our own outlet repeating itself',
        { evidence: [supports({ standing: 'first_hand' }), supports({ isOwnOutlet: true })] },
        '1 link from our own outlet, not counted.',
      ],
      [
        'the quoted speaker',
        {
          chain: [link(town)],
          evidence: [supports({ origin: town, standing: 'primary', settles: 'They said it.' }), supports()],
        },
        '1 link from the quoted speaker: shows that they said it.',
      ],
      [
        'a contradiction that is open',
        { evidence: [supports(), supports(), supports(), contradicts()] },
        '1 contradiction not answered.',
      ],
      [
        'a contradiction that stands and is credible',
        { evidence: [supports(), supports(), supports(), contradicts({ state: 'stands', credible: true })] },
        '1 contradiction not answered.',
      ],
      [
        'a proposition not found to be supported',
        { so: 'open', evidence: [supports(), supports(), supports()] },
        '“Is it so?” is not found to be supported.',
      ],
    ])('%s', (_, changes, reason) => {
      const answer = judge(changes);
      expect(answer).toMatchObject({ allowed: false, floor: false });
      expect(answer.reasons).toContain(reason);
    });

    it('sources that rest on one another in a circle', () => {
      const evidence = [supports(), supports(), supports()];
      const circularOrigins = evidence.slice(0, 2).flatMap((item) => (item.origin ? [item.origin.id] : []));
      expect(judge({ evidence, circularOrigins })).toEqual({
        allowed: false,
        floor: false,
        reasons: ['Circular reporting: the sources rest on one another.'],
      });
    });
  });

  describe('stays below the floor with', () => {
    it.each<[string, Partial<VerdictFacts>, string]>([
      ['no evidence at all', {}, 'No evidence supports it.'],
      [
        'only passages that attribute it or give context',
        { evidence: [attributes(), context()] },
        'No evidence supports it.',
      ],
      ['only our own outlet', { evidence: [supports({ isOwnOutlet: true })] }, 'No evidence supports it.'],
      [
        'only anonymous sources, however many',
        { evidence: [1, 2, 3].map(() => supports({ anonymous: 'officials', standing: 'first_hand' })) },
        'Only anonymous sources support it.',
      ],
      [
        'an attribution known to be false',
        { chain: [link(town, { said: 'failed' })], evidence: [supports(), supports(), supports()] },
        'The attribution to Town hall is known to be false.',
      ],
    ])('%s', (_, changes, reason) => {
      const answer = judge(changes);
      expect(answer).toMatchObject({ allowed: false, floor: true });
      expect(answer.reasons[0]).toBe(reason);
    });
  });

  it('never counts a passage that attributes the words to somebody as support', () => {
    const evidence = [attributes(), attributes(), attributes({ standing: 'first_hand' })];
    expect(judge({ evidence }).allowed).toBe(false);
  });

  describe('under the strict preset', () => {
    const { strict } = PRESET_POLICIES;

    it('asks for three origins with one near, and takes no number of secondary ones', () => {
      expect(judge({ evidence: [supports(), supports({ standing: 'first_hand' })] }, strict).allowed).toBe(false);
      expect(judge({ evidence: [supports(), supports(), supports({ standing: 'first_hand' })] }, strict).allowed).toBe(
        true,
      );
      const secondary = judge({ evidence: Array.from({ length: 9 }, () => supports()) }, strict);
      expect(secondary.reasons).toEqual(['9 links, 9 origins; one must be primary or first-hand.']);
    });
  });

  describe('under the wire preset', () => {
    const agency = voice('Town Agency', 'agency');
    const wire = { ...PRESET_POLICIES.wire, trustedAgencies: agency.id === null ? [] : [agency.id] };
    const own = supports({ publisher: agency });

    it('lets one trusted agency’s own reporting carry a low-risk event', () => {
      expect(judge({ evidence: [own] }, wire)).toEqual({
        allowed: true,
        floor: false,
        reasons: ['As reported by Town Agency, a trusted agency.'],
      });
    });

    it('also where the copy credits the agency', () => {
      expect(judge({ chain: [link(agency, { said: 'first_hand' })], evidence: [own] }, wire).allowed).toBe(true);
    });

    it.each<[string, Partial<VerdictFacts>]>([
      ['a death', { claim: { kind: 'event', checkable: true, presupposed: false, risks: ['death_or_injury'] } }],
      ['an accusation', { claim: { kind: 'event', checkable: true, presupposed: false, risks: ['accusation'] } }],
      ['an election', { claim: { kind: 'event', checkable: true, presupposed: false, risks: ['election'] } }],
      ['a quantity', { claim: { kind: 'quantity', checkable: true, presupposed: false, risks: [] } }],
      ['what the agency only passes on', { evidence: [supports({ publisher: agency, origin: release })] }],
      [
        'what the agency has from somebody anonymous',
        { evidence: [supports({ publisher: agency, anonymous: 'officials' })] },
      ],
      ['another agency', { evidence: [supports({ publisher: voice('Other Agency', 'agency') })] }],
    ])('but not %s', (_, changes) => {
      expect(judge({ evidence: [own], ...changes }, wire).allowed).toBe(false);
    });

    it('and not where the policy does not say so', () => {
      expect(judge({ evidence: [own] }, { ...wire, agencyCarriesEvents: false }).allowed).toBe(false);
    });
  });
});
