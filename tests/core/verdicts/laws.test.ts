import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS } from '#lib/core/claims/extraction.ts';
import { BLOCKING_LACKS, DIFFERENCE_KINDS } from '#lib/core/evidence/compare/comparison.ts';
import { CONTRADICTION_STATES, STANDINGS } from '#lib/core/evidence/stance.ts';
import type { EvidenceId, SourceId } from '#lib/core/ids.ts';
import { SOURCE_KINDS } from '#lib/core/sources/source.ts';
import { attributeInCopy } from '#lib/core/verdicts/attribute-in-copy.ts';
import { CODES, REASON_CODES, SAID, SO } from '#lib/core/verdicts/codes.ts';
import { decideCheck } from '#lib/core/verdicts/decide-check.ts';
import {
  RISKS,
  type EvidenceFacts,
  type LinkFacts,
  type VerdictFacts,
  type VoiceFacts,
} from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { PRESETS, PRESET_POLICIES, type Policy } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { recommendedCode } from '#lib/core/verdicts/recommended-code.ts';
import { asks, supports, voice } from './build-facts.ts';

const few = fc.constantFrom('a', 'b', 'c', 'd');
const words = fc.constantFrom('', ' ', 'some words');
const voices: fc.Arbitrary<VoiceFacts> = fc.record({
  id: fc.option(few.map((id) => id as SourceId)),
  name: fc.oneof(few, fc.string()),
  kind: fc.option(fc.constantFrom(...SOURCE_KINDS)),
});
const links: fc.Arbitrary<LinkFacts> = fc.record({
  source: fc.option(voices),
  anonymous: fc.option(fc.constant('officials')),
  said: fc.constantFrom(...SAID),
  act: fc.boolean(),
});
const common = {
  id: few.map((id) => id as EvidenceId),
  standing: fc.constantFrom(...STANDINGS),
  origin: fc.option(fc.record({ key: few, name: few, also: fc.constant([]), source: fc.option(voices) })),
  anonymous: fc.option(fc.constant('officials')),
  publisher: voices,
  isOwnOutlet: fc.boolean(),
  isOwnConduct: fc.boolean(),
  comparison: fc.record({
    differs: fc.subarray([...DIFFERENCE_KINDS], { maxLength: 2 }),
    lacks: fc.subarray([...BLOCKING_LACKS], { maxLength: 1 }),
    unnamedLinks: fc.subarray([0, 1, 2]),
    ticked: fc.boolean(),
  }),
};
const items: fc.Arbitrary<EvidenceFacts> = fc.oneof(
  fc.record({ ...common, stance: fc.constant('supports' as const), settles: words }),
  fc.record({
    ...common,
    stance: fc.constant('contradicts' as const),
    state: fc.constantFrom(...CONTRADICTION_STATES),
    credible: fc.option(fc.boolean()),
  }),
  fc.record({
    ...common,
    stance: fc.constant('attributes' as const),
    wordsDiffer: fc.boolean(),
  }),
  fc.record({ ...common, stance: fc.constant('context' as const) }),
  fc.record({ ...common, stance: fc.constant('silent' as const), terms: words, complete: fc.boolean() }),
);
const anyFacts: fc.Arbitrary<VerdictFacts> = fc.record({
  claim: fc.record({
    kind: fc.constantFrom(...CLAIM_KINDS),
    checkable: fc.boolean(),
    presupposed: fc.boolean(),
    doneInWords: fc.boolean(),
    risks: fc.subarray([...RISKS]),
  }),
  chain: fc.array(links, { maxLength: 3 }),
  so: fc.constantFrom(...SO),
  evidence: fc.array(items, { maxLength: 6 }),
  searchLog: fc.array(fc.record({ where: words, terms: words, at: fc.nat() }), { maxLength: 2 }),
  circles: fc.array(
    fc.record({
      words: fc.constant('a cites b, which cites a.'),
      items: fc.subarray(['a', 'b'].map((id) => id as EvidenceId)),
    }),
    { maxLength: 1 },
  ),
  reason: fc.option(fc.constantFrom(...REASON_CODES)),
  rationale: words,
  calculation: words,
});
const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  preset: fc.constantFrom(...PRESETS),
  originsWithOneNear: fc.integer({ min: 1, max: 4 }),
  secondaryOrigins: fc.option(fc.integer({ min: 1, max: 5 })),
  secondCheck: fc.constant({ rule: 'all' as const }),
  evidenceMaxAgeDays: fc.option(fc.nat()),
  agencyCarriesEvents: fc.boolean(),
  trustedAgencies: fc.subarray(['a', 'b'].map((id) => id as SourceId)),
  smallDesk: fc.boolean(),
});

const law = (name: string, holds: (facts: VerdictFacts, policy: Policy) => void) =>
  it(name, () => fc.assert(fc.property(anyFacts, anyPolicy, holds), { numRuns: 500 }));

describe('whatever the facts and the policy', () => {
  law('each of the five codes gets an answer with at least one short reason', (facts, policy) => {
    const permitted = permittedVerdicts(facts, policy);
    expect(Object.keys(permitted)).toEqual([...CODES]);
    for (const code of CODES) {
      expect(permitted[code].reasons.length).toBeGreaterThan(0);
      for (const reason of permitted[code].reasons) expect(reason).toMatch(/\S.*\.$/s);
    }
  });

  law('what lies below the floor is not allowed, and no override makes it so', (facts, policy) => {
    const permitted = permittedVerdicts(facts, policy);
    for (const code of CODES) {
      if (!permitted[code].floor) continue;
      expect(permitted[code].allowed).toBe(false);
      const decided = decideCheck(facts, { code, override: 'The editor insists.' }, policy);
      expect(decided).toMatchObject({ ok: false, error: { kind: 'floor' } });
    }
  });

  law(
    'without an override only what is permitted is saved, and an override is kept only where it was needed',
    (facts, policy) => {
      const permitted = permittedVerdicts(facts, policy);
      for (const code of CODES) {
        const plain = decideCheck(facts, { code, override: null }, policy);
        if (plain.ok) expect(permitted[code].allowed).toBe(true);
        const overridden = decideCheck(facts, { code, override: 'Why.' }, policy);
        if (overridden.ok) expect(overridden.value.override).toBe(permitted[code].allowed ? null : 'Why.');
      }
    },
  );

  law('the order of the evidence changes neither what is allowed nor the reasons', (facts, policy) => {
    const reversed = permittedVerdicts({ ...facts, evidence: [...facts.evidence].reverse() }, policy);
    const allowed = permittedVerdicts(facts, policy);
    for (const code of CODES) expect(reversed[code]).toEqual(allowed[code]);
  });

  describe('corroborated does not come of', () => {
    const strong = { standing: 'primary' as const, settles: 'It names everything.' };
    const added = (facts: VerdictFacts, item: EvidenceFacts, circles: VerdictFacts['circles'] = []) => ({
      ...facts,
      evidence: [...facts.evidence, item],
      circles: [...facts.circles, ...circles],
    });
    const allows = (facts: VerdictFacts, policy: Policy) => permittedVerdicts(facts, policy).corroborated.allowed;

    law('one more repetition by our own outlet', (facts, policy) => {
      expect(allows(added(facts, supports({ ...strong, isOwnOutlet: true })), policy)).toBe(allows(facts, policy));
    });

    law('an origin that nobody confirmed', (facts, policy) => {
      expect(allows(added(facts, supports({ ...strong, origin: null })), policy)).toBe(allows(facts, policy));
    });

    law('a source that rests on itself', (facts, policy) => {
      const item = supports(strong);
      const circles = [{ words: 'A cites B, which cites A.', items: [item.id] }];
      expect(allows(added(facts, item, circles), policy)).toBe(allows(facts, policy));
    });

    law('a passage that differs or is about something else', (facts, policy) => {
      for (const comparison of [asks({ differs: ['number'] }), asks({ lacks: ['matter'] })]) {
        expect(allows(added(facts, supports({ ...strong, comparison })), policy)).toBe(allows(facts, policy));
      }
    });
  });

  law('folding all evidence into one origin never makes a claim corroborated', (facts, policy) => {
    const origin = { key: 'folded', name: 'Folded', also: [], source: null };
    const folded = {
      ...facts,
      circles: [],
      evidence: facts.evidence.map((item) => ({ ...item, origin: item.origin === null ? null : origin })),
    };
    const before = { ...facts, circles: [] };
    // With other origins somebody may stop being the quoted speaker, so the law is for own voice.
    const [a, b] = [before, folded].map(
      (some) => permittedVerdicts({ ...some, chain: [] }, policy).corroborated.allowed,
    );
    if (b) expect(a).toBe(true);
  });

  law('one more independent witness never takes a corroborated away', (facts, policy) => {
    const more = {
      ...facts,
      evidence: [...facts.evidence, supports({ publisher: voice('a new witness'), standing: 'first_hand' })],
    };
    if (permittedVerdicts(facts, policy).corroborated.allowed) {
      expect(permittedVerdicts(more, policy).corroborated.allowed).toBe(true);
    }
  });

  law('own voice is never attributed', (facts, policy) => {
    expect(permittedVerdicts({ ...facts, chain: [] }, policy).attributed.allowed).toBe(false);
  });

  law('what no passage shows being said is not attributed, and no override makes it so', (facts, policy) => {
    const evidence = facts.evidence.filter((item) => item.stance !== 'attributes');
    expect(permittedVerdicts({ ...facts, evidence }, policy).attributed).toMatchObject({ allowed: false, floor: true });
  });

  law('there is a recommended code, and it is disputed wherever a link failed', (facts, policy) => {
    const code = recommendedCode(facts, permittedVerdicts(facts, policy));
    expect(CODES).toContain(code);
    if (facts.chain.some((one) => one.said === 'failed')) expect(code).toBe('disputed');
    if (code === 'corroborated' || code === 'attributed')
      expect(permittedVerdicts(facts, policy)[code].allowed).toBe(true);
  });

  law('the way out is offered only where neither corroborated nor attributed is permitted', (facts, policy) => {
    const permitted = permittedVerdicts(facts, policy);
    const out = attributeInCopy(facts, permitted);
    if (out !== null) expect(permitted.corroborated.allowed || permitted.attributed.allowed).toBe(false);
  });

  law('proposed findings keep what a person has found', (facts) => {
    const proposed = proposeFindings(facts);
    expect(proposed.said).toHaveLength(facts.chain.length);
    facts.chain.forEach((one, index) => {
      if (one.said !== 'unchecked') expect(proposed.said[index]).toBe(one.said);
    });
    if (facts.so !== 'open') expect(proposed.so).toBe(facts.so);
  });
});

describe('the presets', () => {
  it.each(PRESETS)('%s is named after itself', (preset) => {
    expect(PRESET_POLICIES[preset].preset).toBe(preset);
  });
});
