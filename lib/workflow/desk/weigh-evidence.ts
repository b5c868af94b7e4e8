import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { FlagRow } from '#db/queries/flags.ts';
import type { RulingRow } from '#db/queries/origin-rulings.ts';
import { countEvidence, type EvidenceCounts } from '#lib/core/evidence/count-evidence.ts';
import type { EvidenceId } from '#lib/core/ids.ts';
import type { OriginItem } from '#lib/core/sources/origin-ground.ts';
import { originsOfClaim, type ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';
import { keptReading } from '#lib/workflow/sources/kept-reading.ts';
import type { Ground } from '#lib/workflow/sources/read-ground.ts';

/** What where a claim's evidence comes from is computed from. */
export type Weighable = {
  readonly claim: { readonly text: string };
  /** null where there is no evidence, and so nothing to ask about. */
  readonly ground: Pick<Ground, 'origins'> | null;
  readonly rulings: readonly Pick<RulingRow, keyof NonNullable<OriginItem['ruling']> | 'evidenceId'>[];
};

export type WeighedItem = Pick<
  EvidenceRow['item'],
  'id' | 'captureId' | 'stance' | 'contradiction' | 'start' | 'end' | 'checkId' | 'shared'
>;

/** The origins that these items go back to for their claim. */
export function originsOf({ claim, ground, rulings }: Weighable, items: readonly WeighedItem[]): ClaimOrigins {
  if (ground === null || items.length === 0) return NO_ORIGINS;
  const rulingOf = new Map(rulings.map((ruling) => [ruling.evidenceId, ruling]));
  return originsOfClaim(
    ground.origins,
    claim,
    items.map(({ id, captureId, start, end, stance }) => ({
      id,
      captureId,
      stance,
      quote: start === null || end === null ? null : { start, end },
      ruling: rulingOf.get(id) ?? null,
    })),
    keptReading,
  );
}

type Asked = {
  readonly rulings: Weighable['rulings'];
  readonly flags: readonly Pick<FlagRow, 'evidenceId' | 'answeredAt'>[];
};

/** Shares out what was read of a whole story, so that each claim looks at its own only. */
export function askedOfItems({ rulings, flags }: Asked): (items: readonly Pick<WeighedItem, 'id'>[]) => Asked {
  const rulingsOf = Map.groupBy(rulings, (ruling) => ruling.evidenceId);
  const flagsOf = Map.groupBy(flags, (flag) => flag.evidenceId);
  return (items) => ({
    rulings: items.flatMap(({ id }) => rulingsOf.get(id) ?? []),
    flags: items.flatMap(({ id }) => flagsOf.get(id) ?? []),
  });
}

const NO_ORIGINS: ClaimOrigins = { origins: [], circles: [] };

/** The origin of each item by its key. */
const originKeys = ({ origins }: ClaimOrigins): ReadonlyMap<EvidenceId, string> =>
  new Map(origins.flatMap(({ key, items }) => items.map(({ id }) => [id, key] as const)));

/** What the lists show of these items: links, origins, contradictions, flags. */
export function countsOf(
  file: Weighable & { readonly flags: readonly Pick<FlagRow, 'evidenceId' | 'answeredAt'>[] },
  items: readonly WeighedItem[],
  origins: ClaimOrigins = originsOf(file, items),
): EvidenceCounts {
  const keys = originKeys(origins);
  return countEvidence(
    items.map(({ id, captureId, stance, contradiction }) => ({
      captureId,
      stance,
      contradiction,
      origin: keys.get(id) ?? null,
      openFlags: file.flags.filter((flag) => flag.evidenceId === id && flag.answeredAt === null).length,
    })),
  );
}
