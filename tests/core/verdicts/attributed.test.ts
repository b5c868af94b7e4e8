import { describe, expect, it } from 'vitest';
import { attributeInCopy } from '#lib/core/verdicts/attribute-in-copy.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';
import { asks, attributes, claim, facts, link, supports, voice } from './build-facts.ts';

const judge = (changes: Partial<VerdictFacts>) => permittedVerdicts(facts(changes), DEFAULT_POLICY).attributed;
const wayOut = (changes: Partial<VerdictFacts>) =>
  attributeInCopy(facts(changes), permittedVerdicts(facts(changes), DEFAULT_POLICY))?.credit ?? null;

const ministry = voice('the Ministry');
const minister = voice('the Minister', 'person');
const paper = voice('Paper', 'outlet');

describe('attributed', () => {
  it.each<[string, Partial<VerdictFacts>]>([
    [
      'the copy credits the origin, and a report shows that it was said',
      { chain: [link(ministry)], evidence: [attributes({ publisher: paper, origin: ministry })] },
    ],
    [
      'the origin’s own words are captured',
      { chain: [link(ministry, { said: 'first_hand' })], evidence: [attributes({ publisher: ministry })] },
    ],
    [
      'a witness or recording shows the saying at first hand',
      { chain: [link(minister, { said: 'first_hand' })], evidence: [attributes({ standing: 'primary' })] },
    ],
    [
      'the copy says who relays the speaker',
      {
        chain: [link(paper, { said: 'first_hand' }), link(minister)],
        evidence: [attributes({ publisher: paper, origin: ministry })],
      },
    ],
    [
      'the outlet credited is itself the origin',
      { chain: [link(paper, { said: 'first_hand' })], evidence: [attributes({ publisher: paper })] },
    ],
    [
      'the proposition cannot be checked, but that it was said can',
      { so: 'not_checkable', chain: [link(ministry)], evidence: [attributes({ origin: ministry })] },
    ],
    [
      'the proposition is supported by too little to be corroborated',
      { so: 'supported', chain: [link(ministry)], evidence: [attributes({ origin: ministry }), supports()] },
    ],
    [
      'one of two passages says it as the copy does',
      {
        chain: [link(ministry)],
        evidence: [attributes({ origin: ministry, wordsDiffer: true }), attributes({ origin: ministry })],
      },
    ],
    [
      'unnamed officials are credited, and they are the origin',
      {
        chain: [link(voice('officials'), { anonymous: 'officials' })],
        evidence: [attributes({ origin: voice('a senior official'), anonymous: 'officials' })],
      },
    ],
    [
      'the passage does not name the speaker, and a reviewer ticked it',
      {
        chain: [link(minister, { said: 'first_hand' })],
        evidence: [
          attributes({
            standing: 'first_hand',
            comparison: asks({ lacks: ['speaker'], unnamedLinks: [0], ticked: true }),
          }),
        ],
      },
    ],
  ])('is permitted when %s', (_, changes) => {
    expect(judge(changes)).toEqual({
      allowed: true,
      floor: false,
      reasons: ['It was said, and the copy says who said it.'],
    });
  });

  it.each<[string, Partial<VerdictFacts>, string, string | null]>([
    [
      'a link is unchecked',
      { chain: [link(ministry, { said: 'unchecked' })], evidence: [attributes({ origin: ministry })] },
      '“Was it said?” is unchecked for the Ministry.',
      'the Ministry',
    ],
    [
      'a link was not found',
      { chain: [link(ministry, { said: 'not_found' })], evidence: [attributes({ origin: ministry })] },
      'Not found that the Ministry said it.',
      'the Ministry',
    ],
    [
      'only one link of two is shown',
      { chain: [link(ministry), link(minister, { said: 'unchecked' })], evidence: [attributes({ origin: ministry })] },
      '“Was it said?” is unchecked for the Minister.',
      'the Ministry',
    ],
    [
      'first-hand is claimed on reports alone',
      { chain: [link(minister, { said: 'first_hand' })], evidence: [attributes({ origin: ministry })] },
      'No first-hand record of the Minister; only reports.',
      'the Ministry',
    ],
    [
      'a speaker is quoted at second hand, unmarked',
      { chain: [link(minister)], evidence: [attributes({ publisher: paper, origin: ministry })] },
      'the Minister is quoted by the Ministry; the copy does not say so.',
      'the Ministry',
    ],
    [
      'nobody has confirmed the origin',
      { chain: [link(minister)], evidence: [attributes({ origin: null, publisher: paper })] },
      'Quoted by Paper. Confirm that the Minister is the origin.',
      null,
    ],
    [
      'the copy credits the carrier, not the origin',
      { chain: [link(paper, { said: 'first_hand' })], evidence: [attributes({ publisher: paper, origin: ministry })] },
      'The copy credits Paper, not the origin: the Ministry.',
      'the Ministry',
    ],
    [
      'the copy names nobody (“reportedly”)',
      { chain: [link(null)], evidence: [attributes({ origin: ministry })] },
      'The copy names no source. Fix: attribute it in the copy.',
      'the Ministry',
    ],
    [
      'no passage shows one link of two',
      {
        chain: [link(paper, { said: 'first_hand' }), link(minister)],
        evidence: [attributes({ publisher: paper, comparison: asks({ unnamedLinks: [1] }) })],
      },
      'No passage shows the Minister saying it.',
      'Paper',
    ],
    [
      'the copy’s words are found to differ',
      { chain: [link(ministry)], evidence: [attributes({ origin: ministry, wordsDiffer: true })] },
      'The copy’s words differ from the source’s.',
      'the Ministry',
    ],
    [
      'what was said is found to be wrong',
      { so: 'contradicted', chain: [link(ministry)], evidence: [attributes({ origin: ministry })] },
      '“Is it so?” is found to be contradicted: that is disputed.',
      'the Ministry',
    ],
  ])('is refused when %s', (_, changes, reason, credit) => {
    const answer = judge(changes);
    expect(answer).toMatchObject({ allowed: false, floor: false });
    expect(answer.reasons).toContain(reason);
    expect(wayOut(changes)).toBe(credit);
  });

  describe('is never permitted for what the copy states itself', () => {
    const reason = 'Stated by us, no source. Fix: attribute it in the copy.';

    it('in own voice, with “attribute in copy” as the fix', () => {
      const changes = { evidence: [attributes({ origin: ministry })] };
      expect(judge(changes)).toEqual({ allowed: false, floor: false, reasons: [reason] });
      expect(wayOut(changes)).toBe('the Ministry');
    });

    it('for what a cue presupposes, whatever chain the sentence has', () => {
      const answer = judge({
        claim: claim({ presupposed: true }),
        chain: [link(ministry)],
        evidence: [attributes({ origin: ministry })],
      });
      expect(answer).toEqual({ allowed: false, floor: false, reasons: [reason] });
    });

    it('below the floor where no passage shows anybody saying it', () => {
      expect(judge({ evidence: [supports({ origin: ministry })] })).toMatchObject({ allowed: false, floor: true });
    });
  });

  describe('stays below the floor', () => {
    it('without any evidence that it was said', () => {
      expect(judge({ chain: [link(ministry)] }).floor).toBe(true);
      expect(
        judge({ chain: [link(ministry)], evidence: [attributes({ origin: ministry, isOwnOutlet: true })] }).floor,
      ).toBe(true);
    });

    it('where only passages that support the statement itself are there', () => {
      const answer = judge({
        chain: [link(ministry, { said: 'first_hand' })],
        evidence: [supports({ publisher: ministry, standing: 'first_hand' })],
      });
      expect(answer).toMatchObject({ allowed: false, floor: true });
      expect(answer.reasons[0]).toBe('No passage shows that it was said.');
    });

    it.each<[string, Partial<VerdictFacts>, string]>([
      [
        'the speaker',
        { evidence: [attributes({ comparison: asks({ lacks: ['speaker'] }) })] },
        'it does not name the speaker',
      ],
      ['the act', { evidence: [attributes({ comparison: asks({ lacks: ['act'] }) })] }, 'it does not show the act'],
      [
        'the matter',
        { evidence: [attributes({ comparison: asks({ lacks: ['matter'] }) })] },
        'it seems to be about something else',
      ],
      [
        'the same words',
        { evidence: [attributes({ comparison: asks({ differs: ['quote'] }) })] },
        'it differs in the quoted words',
      ],
    ])('where the only passage has not %s, and nobody ticked it', (_, changes, why) => {
      const answer = judge({ chain: [link(ministry, { said: 'first_hand' })], ...changes });
      expect(answer).toMatchObject({ allowed: false, floor: true });
      expect(answer.reasons[0]).toBe(`No passage shows that it was said; of the one pinned: ${why}.`);
    });

    it('when the attribution is known to be false; crediting another is then no way out', () => {
      const changes = { chain: [link(ministry, { said: 'failed' })], evidence: [attributes({ origin: ministry })] };
      expect(judge(changes)).toMatchObject({ allowed: false, floor: true });
      expect(wayOut(changes)).toBeNull();
    });
  });

  it('offers no way out where the claim may be attributed already, or nothing shows whose word it is', () => {
    expect(wayOut({ chain: [link(ministry)], evidence: [attributes({ origin: ministry })] })).toBeNull();
    expect(wayOut({})).toBeNull();
  });
});
