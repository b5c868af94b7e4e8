import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import type { PermittedVerdicts } from '#lib/core/verdicts/permitted.ts';
import { isHeldBack } from '#lib/core/verdicts/held-back.ts';
import { voiceOf } from '#lib/core/verdicts/same-voice.ts';

/** A rewrite that would make "attributed" permitted: name in the copy whose word it is. */
export type AttributeInCopy = { readonly credit: string; readonly words: string };

/**
 * The way out for what the copy states flat, or credits to the carrier alone, though one origin's word is behind it.
 * null where the claim already may be attributed or corroborated, or where nothing shows whose word it is.
 */
export function attributeInCopy(facts: VerdictFacts, permitted: PermittedVerdicts): AttributeInCopy | null {
  if (permitted.corroborated.allowed || permitted.attributed.allowed) return null;
  // The chain that fails is put right first: another credit beside a false one mends nothing.
  if (facts.chain.some((link) => link.said === 'failed')) return null;
  const [credit] = facts.evidence
    .filter((item) => (item.stance === 'attributes' || item.stance === 'supports') && !item.isOwnOutlet)
    .filter((item) => !isHeldBack(item))
    .flatMap(({ origin }) => (origin === null ? [] : [voiceOf(origin).name]))
    .sort();
  if (credit === undefined) return null;
  return { credit, words: `Attribute in copy: credit ${credit}.` };
}
