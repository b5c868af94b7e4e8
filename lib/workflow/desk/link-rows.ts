import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { sourcesByKeys } from '#db/queries/sources-by-keys.ts';
import type { Channel, SpeakerKind } from '#lib/core/claims/extraction.ts';
import type { RuleId } from '#lib/core/claims/rules.ts';
import { directnessOf, type AnchoredLink } from '#lib/core/claims/typed-links.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Context } from '#lib/workflow/context.ts';

type Of = {
  readonly claim: Pick<ClaimRow, 'id' | 'spans' | 'quotes'>;
  readonly links: readonly AnchoredLink[];
  readonly rule: RuleId;
};

/** A chain that a person gives to a claim, outermost first, each source matched to the registry by its name. */
export async function linkRows({ db, newId }: Context, { claim, links, rule }: Of) {
  const keyOf = ({ source }: AnchoredLink) => (source === null ? '' : sourceKey(source.name ?? source.text));
  const known = await sourcesByKeys(
    db,
    [...new Set(links.map(keyOf))].filter((key) => key !== ''),
  );
  return links.map((link, position) => ({
    id: newId<'attribution'>(),
    claimId: claim.id,
    position,
    sourceText: link.source?.text ?? null,
    sourceStart: link.source?.start ?? null,
    sourceEnd: link.source?.end ?? null,
    sourceName: link.source?.name ?? null,
    anonymous: null as string | null,
    sourceId: known.get(keyOf(link)) ?? null,
    cueText: link.cue.text,
    cueStart: link.cue.start,
    cueEnd: link.cue.end,
    content: claim.spans,
    directness: directnessOf(claim.spans, claim.quotes),
    act: link.act,
    speakerKind: null as SpeakerKind | null,
    fullName: null as string | null,
    title: null as string | null,
    justification: null as string | null,
    channel: null as Channel | null,
    rule: rule as string | null,
  }));
}
