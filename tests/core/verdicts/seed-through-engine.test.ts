import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import type { ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import { attributeInCopy } from '#lib/core/verdicts/attribute-in-copy.ts';
import type { EvidenceFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { recommendedCode } from '#lib/core/verdicts/recommended-code.ts';
import { attributes, claim as claimFacts, facts, search, supports, voice } from './build-facts.ts';

// The file's own bytes through the engine; then, for every claim, the two cited stories as evidence, both resting on the
// Kremlin's readout as a person confirmed it.
const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/seed.txt'), 'utf8');
const extraction = extract(bytes);
const kremlin = voice('the Kremlin');
const captured = { hotnews: voice('HotNews', 'outlet'), agerpres: voice('Agerpres', 'agency') };

function checked(claim: ExtractedClaim): VerdictFacts {
  const chain = claim.attributions.map(({ source, act }) => ({
    source:
      source === null ? null : { id: null, name: source.name ?? source.text, kind: kindOf(source.name ?? source.text) },
    anonymous: source?.anonymous ?? null,
    act,
    said: 'unchecked' as const,
  }));
  const evidence: EvidenceFacts[] = Object.values(captured).map((publisher) =>
    chain.length === 0 ? supports({ publisher, origin: kremlin }) : attributes({ publisher, origin: kremlin }),
  );
  const { kind, checkable, presupposed } = claim;
  const start = facts({ claim: claimFacts({ kind, checkable, presupposed }), chain, evidence, searchLog: [search] });
  const { said, so } = proposeFindings(start);
  return { ...start, so, chain: chain.map((one, index) => ({ ...one, said: said[index] ?? 'unchecked' })) };
}

/** The cited sources are in the registry, the speakers are not. */
function kindOf(name: string) {
  return extraction.article.citedSources.some((cited) => cited.name === name) ? likelyKind(name, 'footer') : null;
}

const sentenceOf = (claim: ExtractedClaim) => extraction.article.sentences.find((one) => one.id === claim.sentence);
const textOf = (claim: ExtractedClaim) => {
  const sentence = sentenceOf(claim);
  return extraction.text.slice(sentence?.start, sentence?.end);
};

/** Sentences 4, 6, 7, 10 and 11 credit the Kremlin, or say through whom they have Putin's words. */
const CREDITS = /^(?:According to|The Kremlin|“Russia’s)/u;

describe('the seed article, taken apart by the engine, with two stories on one readout', () => {
  const claims = extraction.claims.filter((claim) => claim.kind !== 'characterisation');

  it('has claims to judge', () => {
    expect(claims.length).toBeGreaterThan(15);
  });

  it.each(claims.map((claim) => [claim.text, claim] as const))('%s', (_, claim) => {
    const found = checked(claim);
    const permitted = permittedVerdicts(found, DEFAULT_POLICY);
    const isCredited = CREDITS.test(textOf(claim));
    expect(permitted.corroborated.allowed).toBe(false);
    expect(permitted.attributed.allowed).toBe(isCredited);
    expect(recommendedCode(found, permitted)).toBe(isCredited ? 'attributed' : 'unverified');
    expect(attributeInCopy(found, permitted)?.credit ?? null).toBe(isCredited ? null : 'the Kremlin');
  });
});
