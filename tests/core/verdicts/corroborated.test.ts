import { describe, expect, it } from 'vitest';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { DEFAULT_POLICY, PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { asks, attributes, claim, context, contradicts, facts, link, supports, voice } from './build-facts.ts';

const found = (changes: Partial<VerdictFacts>) => facts({ so: 'supported', ...changes });
const judge = (changes: Partial<VerdictFacts>, policy = DEFAULT_POLICY) =>
  permittedVerdicts(found(changes), policy).corroborated;

const release = voice('Ministry release');
const town = voice('Town hall');
const witness = voice('Witness', 'person');
const loop = [supports(), supports()];

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
        'one anonymous and one named origin, the named one first-hand',
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
        'a party’s own record, where the claim is that it resigned',
        {
          claim: claim({ doneInWords: true }),
          evidence: [
            supports({ publisher: witness, standing: 'primary', isOwnConduct: true, settles: 'The letter is signed.' }),
          ],
        },
      ],
      [
        'a passage that differs, once a reviewer has ticked it',
        {
          evidence: [
            supports({ standing: 'first_hand', comparison: asks({ differs: ['number'], ticked: true }) }),
            supports(),
          ],
        },
      ],
      [
        'enough origins outside a loop',
        {
          evidence: [...loop, supports(), supports(), supports()],
          circles: [{ words: 'A cites B, which cites A.', items: loop.map((item) => item.id) }],
        },
      ],
      [
        'a primary record that settles it, beside a loop',
        {
          evidence: [...loop, supports({ standing: 'primary', settles: 'The log names the castle and the day.' })],
          circles: [{ words: 'A cites B, which cites A.', items: loop.map((item) => item.id) }],
        },
      ],
      [
        'somebody else than the quoted speaker',
        {
          chain: [link(town, { said: 'unchecked' })],
          evidence: [supports({ standing: 'primary', settles: 'The table gives both years.' })],
        },
      ],
      [
        'the speaker’s own record, where the claim is that they used these words',
        {
          claim: claim({ kind: 'quotation' }),
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
        '3 passages, 1 origin. Needs 2 independent origins.',
      ],
      [
        'ten differently worded stories on one release',
        { evidence: Array.from({ length: 10 }, () => supports({ origin: release })) },
        '10 passages, 1 origin. Needs 2 independent origins.',
      ],
      [
        'two secondary origins',
        { evidence: [supports(), supports()] },
        '2 passages, 2 origins, all secondary. Needs 3, or one primary or first-hand.',
      ],
      [
        'one first-hand origin alone',
        { evidence: [supports({ standing: 'first_hand' })] },
        '1 passage, 1 origin. Needs 2 independent origins.',
      ],
      [
        'first-hand and secondary items of the same origin',
        { evidence: [supports({ origin: town, standing: 'first_hand' }), supports({ origin: town })] },
        '2 passages, 1 origin. Needs 2 independent origins.',
      ],
      [
        'a primary record without the reason why it settles all',
        { evidence: [supports({ standing: 'primary', settles: '  ' })] },
        'Say why the primary record settles it: the source must give every name, figure, date and place.',
      ],
      [
        'a party’s account of its own conduct as the only record',
        { evidence: [supports({ standing: 'primary', isOwnConduct: true, settles: 'They say so.' })] },
        '1 passage, 1 origin. Needs 2 independent origins.',
      ],
      [
        'an origin that nobody has confirmed',
        { evidence: [supports({ origin: null }), supports({ standing: 'first_hand' })] },
        '1 passage not counted: origin not confirmed.',
      ],
      [
        'our own outlet repeating itself',
        { evidence: [supports({ standing: 'first_hand' }), supports({ isOwnOutlet: true })] },
        '1 passage not counted: from our own outlet.',
      ],
      [
        'the quoted speaker',
        {
          chain: [link(town)],
          evidence: [supports({ origin: town, standing: 'primary', settles: 'They said it.' }), supports()],
        },
        '1 passage not counted: from the quoted speaker, which shows only that they said it.',
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
        'origins of which none is confirmed',
        { evidence: [supports({ origin: null, standing: 'first_hand' })] },
        '1 passage, origin not confirmed. Needs 2 independent origins.',
      ],
      [
        'a passage that differs and that nobody ticked',
        { evidence: [supports({ standing: 'first_hand' }), supports({ comparison: asks({ differs: ['date'] }) })] },
        '1 passage not counted: it differs in a date.',
      ],
      [
        'a passage about something else that nobody ticked',
        { evidence: [supports({ standing: 'primary', settles: 'x', comparison: asks({ lacks: ['matter'] }) })] },
        '1 passage not counted: it seems to be about something else.',
      ],
      [
        'a near witness who is anonymous, beside a named report',
        { evidence: [supports({ anonymous: 'officials', standing: 'first_hand' }), supports()] },
        '2 passages, 2 origins, all secondary. Needs 3, or one primary or first-hand.',
      ],
      [
        'only our own outlet',
        { evidence: [supports({ isOwnOutlet: true })] },
        '1 passage not counted: from our own outlet.',
      ],
    ])('%s', (_, changes, reason) => {
      const answer = judge(changes);
      expect(answer).toMatchObject({ allowed: false, floor: false });
      expect(answer.reasons).toContain(reason);
    });

    it('sources that rest on one another in a circle', () => {
      const evidence = [...loop, supports({ standing: 'first_hand' })];
      const circles = [{ words: 'A cites B, which cites A.', items: loop.map((item) => item.id) }];
      expect(judge({ evidence, circles })).toEqual({
        allowed: false,
        floor: false,
        reasons: [
          '1 passage, 1 origin. Needs 2 independent origins.',
          'Circular reporting, not counted: A cites B, which cites A.',
        ],
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
      [
        'only anonymous sources, however many',
        { evidence: [1, 2, 3].map(() => supports({ anonymous: 'officials', standing: 'first_hand' })) },
        'Only anonymous sources support it.',
      ],
      [
        'a primary record against it that nobody answered',
        { evidence: [supports(), supports(), supports(), contradicts({ standing: 'primary' })] },
        '1 contradiction by a primary record not answered.',
      ],
      [
        'a proposition not found to be supported',
        { so: 'open', evidence: [supports(), supports(), supports()] },
        '“Is it so?” must be “Supported”.',
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
      expect(secondary.reasons).toEqual(['9 passages, 9 origins. One must be primary or first-hand.']);
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

    it('but not where the copy credits the agency: that is attributed', () => {
      expect(judge({ chain: [link(agency, { said: 'first_hand' })], evidence: [own] }, wire).allowed).toBe(false);
    });

    it.each<[string, Partial<VerdictFacts>]>([
      ['a death', { claim: claim({ risks: ['death_or_injury'] }) }],
      ['an accusation', { claim: claim({ risks: ['accusation'] }) }],
      ['an election', { claim: claim({ risks: ['election'] }) }],
      ['a quantity', { claim: claim({ kind: 'quantity' }) }],
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
