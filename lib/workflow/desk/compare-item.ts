import type { LinkRow } from '#db/queries/chains.ts';
import type { ClaimFile } from '#db/queries/claim-file.ts';
import type { EvidenceRow } from '#db/queries/evidence.ts';
import { compareEvidence } from '#lib/core/evidence/compare/compare-evidence.ts';
import type { ClaimSide, Comparison } from '#lib/core/evidence/compare/comparison.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import { unnamedLinks } from '#lib/core/evidence/compare/unnamed-links.ts';
import { likelyLanguage } from '#lib/core/language/likely-language.ts';
import type { OriginGround } from '#lib/core/sources/origin-ground.ts';
import type { Ground } from '#lib/workflow/sources/read-ground.ts';
import { turn } from '#lib/workflow/turns.ts';
import { recentlyUsed } from '#lib/workflow/sources/recently-used.ts';

/** A claim as it is read against a passage. */
export type Comparable = {
  readonly claim: Pick<ClaimFile['claim'], 'text' | 'presupposed' | 'hedges'>;
  readonly article: Pick<ClaimFile['article'], 'language' | 'publishedOn'>;
  readonly chain: readonly LinkRow[];
  /** The words inside the quotation marks of the copy. */
  readonly quotes: readonly string[];
  readonly ground: Pick<Ground, 'origins' | 'captureOf'> | null;
};

/** `unnamedLinks`: by position, those whose source neither speaks in the passage nor is named there. */
export type ItemComparison = Comparison & { readonly unnamedLinks: readonly number[] };

export type ComparedItem = Pick<EvidenceRow['item'], 'id' | 'captureId' | 'stance' | 'start' | 'end'>;

/** The same for as many as there are, in turns with whoever else waits. */
export async function compareInTurns(
  file: Comparable,
  items: readonly ComparedItem[],
): Promise<ReadonlyMap<EvidenceId, ItemComparison>> {
  for (const item of items) {
    await turn();
    compareItems(file, [item]);
  }
  return compareItems(file, items);
}

/** What each item says otherwise than the claim, and what it lacks; nothing for a finding on a whole capture. */
export function compareItems(
  file: Comparable,
  items: readonly ComparedItem[],
): ReadonlyMap<EvidenceId, ItemComparison> {
  const claim = claimSide(file);
  return new Map(
    items.flatMap((item) => {
      const found = compareWith(claim, file.ground, item);
      return found === null ? [] : [[item.id, found] as const];
    }),
  );
}

function claimSide({ claim, article, chain, quotes, ground }: Comparable): ClaimSide {
  const registry = ground?.origins.registry ?? [];
  return {
    text: claim.text,
    language: article.language,
    publishedOn: article.publishedOn,
    presupposed: claim.presupposed,
    // What is taken for granted is in the article's own voice.
    chain: (claim.presupposed ? [] : chain).map(({ link, registeredName }) => ({
      text: link.sourceText,
      name: registeredName ?? link.sourceName,
      aliases: aliasesOf(registry, link.sourceId),
      anonymous: link.anonymous,
      act: link.act,
      cue: link.cueText,
    })),
    quotes,
    hedges: claim.hedges.map((hedge) => hedge.text),
  };
}

function compareWith(claim: ClaimSide, ground: Comparable['ground'], item: ComparedItem): ItemComparison | null {
  const { captureId, stance, start, end } = item;
  const capture = ground?.captureOf.get(captureId);
  if (!ground || !capture || start === null || end === null) return null;
  const aliases = aliasesOf(ground.origins.registry, capture.sourceId);
  const key = JSON.stringify([captureId, start, end, stance, capture.text.length, capture.sourceName, aliases, claim]);
  const known = kept.get(key);
  if (known) return known;
  const passage = {
    text: capture.text,
    quote: { start, end },
    language: likelyLanguage(capture.text, claim.language),
    publishedOn: capture.publishedOn,
    publisher: { name: capture.sourceName, aliases },
    stance,
  };
  return kept.put(key, { ...compareEvidence(claim, passage), unnamedLinks: unnamedLinks(claim, passage) }, 1);
}

/** Reading a passage takes the engine some milliseconds, and a claim is shown again and again while it is checked. */
const KEPT = 5_000;
const kept = recentlyUsed<ItemComparison>(KEPT);

const aliasesOf = (registry: OriginGround['registry'], id: string | null): readonly string[] =>
  registry.find((source) => source.id === id)?.aliases ?? [];
