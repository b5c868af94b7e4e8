import { describe, expect, it } from 'vitest';
import { DISPUTE_REASONS, type DisputeReason } from '#lib/core/verdicts/codes.ts';
import { permittedDisputeReasons } from '#lib/core/verdicts/dispute-rule.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';
import { asks, attributes, context, contradicts, facts, link, search, silent, supports, voice } from './build-facts.ts';

const judge = (changes: Partial<VerdictFacts>) => permittedVerdicts(facts(changes), DEFAULT_POLICY);

const ministry = voice('the Ministry');
const failed = [link(ministry, { said: 'failed' })];

/** For each reason: facts with its least evidence, and facts that come close. */
const cases: {
  readonly [R in DisputeReason]: {
    readonly enough: Partial<VerdictFacts>[];
    readonly tooLittle: Partial<VerdictFacts>[];
  };
} = {
  contradicted: {
    enough: [
      { so: 'contradicted', evidence: [contradicts()] },
      { so: 'contested', evidence: [contradicts({ state: 'stands', credible: true })] },
    ],
    tooLittle: [
      { so: 'contradicted', evidence: [context()] },
      { so: 'contradicted', evidence: [contradicts({ state: 'answered' })] },
      { so: 'contradicted', evidence: [contradicts({ credible: false })] },
      { so: 'supported', evidence: [contradicts()] },
    ],
  },
  misquote: {
    enough: [
      { evidence: [attributes({ wordsDiffer: true })] },
      { evidence: [attributes({ comparison: asks({ differs: ['quote'] }) })] },
      { evidence: [attributes({ comparison: asks({ differs: ['quote'], ticked: true }) })] },
    ],
    tooLittle: [
      { evidence: [attributes({ wordsDiffer: false })] },
      { evidence: [attributes({ comparison: asks({ lacks: ['matter'] }) })] },
      { evidence: [supports({ comparison: asks({ differs: ['quote'] }) })] },
      { evidence: [contradicts()] },
    ],
  },
  overstated: {
    enough: [{ evidence: [attributes({ wordsDiffer: true })] }],
    tooLittle: [{ evidence: [attributes({ wordsDiffer: false })] }],
  },
  misattributed: {
    enough: [
      { chain: failed, evidence: [attributes()] },
      { chain: failed, evidence: [silent({ publisher: ministry })] },
    ],
    tooLittle: [
      { chain: [link(ministry, { said: 'not_found' })], evidence: [attributes()] },
      { chain: failed },
      { chain: failed, evidence: [silent()] },
      { chain: failed, evidence: [silent({ publisher: ministry, complete: false })] },
      { chain: failed, evidence: [silent({ publisher: ministry, terms: ' ' })] },
    ],
  },
  arithmetic: {
    enough: [{ calculation: '3 of 40 is 7.5 %, not 75 %.' }],
    tooLittle: [{ calculation: ' ', evidence: [contradicts()] }],
  },
  out_of_context: { enough: [{ evidence: [context()] }], tooLittle: [{ evidence: [silent()] }] },
  outdated: {
    enough: [{ evidence: [context()] }, { evidence: [contradicts()] }],
    tooLittle: [{ evidence: [attributes()] }, { evidence: [silent(), contradicts({ credible: false })] }],
  },
  retracted_source: { enough: [{ evidence: [context()] }], tooLittle: [{ evidence: [silent()] }] },
  conflicting_sources: {
    enough: [{ so: 'contested', evidence: [supports(), contradicts()] }],
    tooLittle: [
      { so: 'contested', evidence: [contradicts()] },
      { so: 'contested', evidence: [supports({ origin: ministry }), contradicts({ origin: ministry })] },
      { so: 'open', evidence: [supports(), contradicts()] },
    ],
  },
  denied: {
    enough: [{ so: 'contested', evidence: [contradicts()] }],
    tooLittle: [{ so: 'contested', evidence: [attributes()] }],
  },
};

describe('disputed', () => {
  describe.each(DISPUTE_REASONS)('as %s', (reason) => {
    it('is permitted with its least evidence', () => {
      for (const enough of cases[reason].enough) {
        expect(judge({ ...enough, reason }).disputed).toMatchObject({ allowed: true, floor: false });
        expect(permittedDisputeReasons(facts(enough))).toContain(reason);
      }
    });

    it('is refused with less, and says what is needed', () => {
      for (const tooLittle of cases[reason].tooLittle) {
        const answer = judge({ ...tooLittle, reason }).disputed;
        expect(answer.allowed).toBe(false);
        expect(answer.reasons[0]).toMatch(/^(?:Needs .+|No contradicting evidence)\.$/);
      }
    });
  });

  it('before a reason is chosen, names the reasons that the evidence carries', () => {
    expect(judge({ so: 'contested', evidence: [supports(), contradicts()] }).disputed).toEqual({
      allowed: true,
      floor: false,
      reasons: [
        'Reasons you may give: contradicted, out of context, outdated, retracted source, conflicting sources, denied.',
      ],
    });
    expect(judge({ evidence: [silent()] }).disputed).toMatchObject({ allowed: false, floor: false });
  });

  it('is refused where nothing speaks against the claim, and below the floor where there is no evidence at all', () => {
    const reasons = ['No contradicting evidence.'];
    const dismissed = contradicts({ credible: false });
    for (const evidence of [[supports()], [dismissed], [supports(), dismissed]]) {
      expect(judge({ evidence, reason: 'contradicted' }).disputed).toEqual({ allowed: false, floor: false, reasons });
    }
    expect(judge({ reason: 'contradicted' }).disputed).toEqual({ allowed: false, floor: true, reasons });
  });
});

describe('unverified', () => {
  it('is permitted once there is an entry in the search log', () => {
    expect(judge({}).unverified).toMatchObject({
      allowed: false,
      floor: false,
      reasons: ['Needs an entry in the search log: where, and with what terms.'],
    });
    expect(judge({ searchLog: [search] }).unverified).toEqual({
      allowed: true,
      floor: false,
      reasons: ['Searched for (1 entry); not enough found.'],
    });
  });

  it.each([
    { ...search, where: ' ' },
    { ...search, terms: '' },
  ])('does not take an entry without a place or terms', (entry) => {
    expect(judge({ searchLog: [entry] }).unverified.allowed).toBe(false);
  });

  it('is refused where the evidence is enough to corroborate', () => {
    const answer = judge({ so: 'supported', searchLog: [search], evidence: [supports(), supports(), supports()] });
    expect(answer.unverified.reasons).toEqual(['The evidence is enough for corroborated.']);
  });

  it.each(['contradicted', 'contested'] as const)('is refused for what is found %s', (so) => {
    expect(judge({ so, searchLog: [search] }).unverified.allowed).toBe(false);
  });

  it('is refused for what cannot be checked in own voice, but not where it can be checked who said it', () => {
    expect(judge({ so: 'not_checkable', searchLog: [search] }).unverified.allowed).toBe(false);
    expect(judge({ so: 'not_checkable', searchLog: [search], chain: [link(ministry)] }).unverified.allowed).toBe(true);
  });
});

describe('not checkable', () => {
  it('is permitted for own voice that is found not checkable', () => {
    expect(judge({ so: 'not_checkable' }).not_checkable.allowed).toBe(true);
    expect(judge({ so: 'open' }).not_checkable.allowed).toBe(false);
  });

  it('is refused where somebody is credited, since that they said it can be checked', () => {
    expect(judge({ so: 'not_checkable', chain: [link(ministry)] }).not_checkable.reasons).toEqual([
      'It is attributed: that the Ministry said it can be checked.',
    ]);
    expect(judge({ so: 'not_checkable', chain: [link(null)] }).not_checkable.allowed).toBe(true);
  });
});
