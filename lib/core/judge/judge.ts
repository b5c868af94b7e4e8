import { extract } from '#lib/core/claims/extract.ts';
import type { CaptureId } from '#lib/core/ids.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { likelyLanguage } from '#lib/core/language/likely-language.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { OriginItem } from '#lib/core/sources/origin-ground.ts';
import { readCapture } from '#lib/core/sources/read-capture.ts';
import { originsOfClaim, type ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { claimInCopy } from './claim-in-copy.ts';
import type { Constellation } from './constellation.ts';
import { constellationFacts, type ReadItem } from './constellation-facts.ts';
import { groundOf, policyOf, type Ground } from './ground.ts';
import { compareItem, type ReadClaim } from './compare-item.ts';
import { judgement, type Judgement } from './judgement.ts';
import { placeEvidence, type PlacedItem } from './place-evidence.ts';

/**
 * What a constellation of evidence permits, by the rules of the desk.
 * @returns in words, fit for one line, why it is no constellation
 */
export function judge(constellation: Constellation): Result<Judgement, string> {
  const ground = groundOf(constellation);
  if (!ground.ok) return ground;
  const placed = placeEvidence(constellation.evidence, ground.value);
  if (!placed.ok) return placed;
  const { article, findings } = constellation;
  const language = languageOf(constellation);
  const extraction = extract(article.copy, { language, published: article.published });
  const meant = claimInCopy(extraction, constellation.claim);
  if (!meant.ok) return meant;
  const claim = meant.value;
  const chain = claim.presupposed ? [] : claim.attributions;
  if (findings.said !== null && findings.said.length !== chain.length) {
    return fail(`findings.said has ${findings.said.length} values, the chain of the claim has ${chain.length}`);
  }
  const read = { claim, chain, text: extraction.text, language, published: article.published };
  const origins = originsOfClaim(ground.value.origins, { text: claim.text }, placed.value.map(originItem), ({ text }) =>
    readCapture(text, { language: likelyLanguage(text, language) }),
  );
  const items = placed.value.map((item) => readItem(item, read, origins, ground.value));
  const facts = constellationFacts(constellation, { claim, chain }, ground.value, items, origins.circles);
  const found = withFindings(facts, findings);
  const permitted = permittedVerdicts(found, policyOf(constellation, ground.value.origins.registry));
  return ok(judgement({ claim, chain, items, origins, facts: found, permitted }));
}

/** Told from the copy; where a line of copy is too short for that, from all that there is to read. */
function languageOf({ article, captures }: Constellation): string {
  const told = article.language ?? detectLanguage(article.copy);
  return told === 'und' ? detectLanguage([article.copy, ...captures.map(({ text }) => text).sort()].join('\n')) : told;
}

/** Whether a person confirmed the origin is asked of the constellation, not of a ruling. */
const originItem = ({ id, written, capture, quote }: PlacedItem): OriginItem => ({
  id,
  captureId: capture.id as CaptureId,
  quote,
  stance: written.stance,
  ruling: null,
});

function readItem(placed: PlacedItem, read: ReadClaim, { origins }: ClaimOrigins, ground: Ground): ReadItem {
  const [rests = null] = origins.flatMap((origin) =>
    origin.items.flatMap((item) => (item.id === placed.id ? [{ origin, item }] : [])),
  );
  return { ...placed, ...compareItem(placed, read, ground), rests };
}

/** What a reviewer found; what they left out is what the evidence points to. */
function withFindings(facts: VerdictFacts, { so, said }: Constellation['findings']): VerdictFacts {
  const proposed = proposeFindings(facts);
  return {
    ...facts,
    so: so ?? proposed.so,
    chain: facts.chain.map((link, index) => ({ ...link, said: said?.[index] ?? proposed.said[index] ?? link.said })),
  };
}
