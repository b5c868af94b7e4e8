import type { Write } from '#db/db.ts';
import { chainsOfClaims } from '#db/queries/chains.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { DeskArticleRow } from '#db/queries/desk-article.ts';
import { insertRows } from '#db/writes/insert-rows.ts';
import { correctedLink, type CorrectedClaim, type CorrectionKind } from '#lib/core/claims/corrections.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Context } from '#lib/workflow/context.ts';
import { presentLinkWords, type ChainRow } from './present-chain.ts';

export type PlannedCorrection = {
  readonly kind: CorrectionKind;
  readonly given: readonly ClaimRow[];
  readonly made: readonly ClaimRow[];
  /** The links of claims whose chain is not that of the first given one; a new claim takes over that one. */
  readonly chains?: ReadonlyMap<ClaimId, readonly ChainRow[]>;
  readonly suggestedBy?: string;
};

type Given = {
  readonly eventId: string;
  readonly version: DeskArticleRow['version'];
  readonly correction: PlannedCorrection | null;
};

/** Keeps what was given and what a person made of it, in the commit of the change itself. */
export async function correctionWrites(
  { db, actor, now }: Context,
  { eventId, version, correction }: Given,
): Promise<readonly Write[]> {
  if (correction === null) return [];
  const { kind, given, made, chains, suggestedBy = null } = correction;
  const rows = await chainsOfClaims(
    db,
    [...given, ...made].map((row) => row.id),
  );
  const stored = Map.groupBy(
    rows.map(({ link }) => link),
    (link) => link.claimId,
  );
  const before = (row: ClaimRow) => corrected(row, stored.get(row.id) ?? []);
  const after = (row: ClaimRow) =>
    corrected(row, chains?.get(row.id) ?? stored.get(row.id) ?? stored.get(given[0]?.id ?? row.id) ?? []);
  return insertRows('corrections', [
    {
      eventId,
      position: 0,
      articleId: version.articleId,
      versionNumber: version.number,
      kind,
      engine: version.engine,
      given: given.map(before),
      made: made.map(after),
      suggestedBy,
      correctedBy: actor.id,
      correctedAt: now,
    },
  ]);
}

const corrected = (row: ClaimRow, chain: readonly ChainRow[]): CorrectedClaim => ({
  id: row.id,
  sentence: row.sentence,
  text: row.text,
  spans: row.spans,
  kind: row.kind,
  checkable: row.checkable,
  priority: row.priority,
  reasons: row.reasons,
  presupposed: row.presupposed,
  attributions: chain.map((link) => correctedLink(presentLinkWords(link), link.rule)),
  hedges: row.hedges,
  quotes: row.quotes,
  rules: row.rules,
  madeBy: row.rules.some((rule) => rule.startsWith('person.')) ? 'person' : row.madeBy,
});
