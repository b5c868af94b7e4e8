import type { z } from 'zod';
import { chainOfClaim, type LinkRow } from '#db/queries/chains.ts';
import { sourcesByIds } from '#db/queries/sources-by-keys.ts';
import { replaceLinks } from '#db/writes/attributions.ts';
import { changeClaim } from '#db/writes/claims.ts';
import { withRule } from '#lib/core/claims/rules.ts';
import { anchorLinks } from '#lib/core/claims/typed-links.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { DeskChange } from '#lib/schema/desk-api.ts';
import type { claimAttributeInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeListedClaim } from './change-listed-claim.ts';
import { claimMoved, standingOf } from './claim-standing.ts';
import { linkRows } from './link-rows.ts';
import { rereadClaim } from './reread-claim.ts';

type Input = z.output<typeof claimAttributeInput> & { readonly id: ClaimId };

/**
 * Says anew who says a claim, and by which words of the copy. Links that stay keep their findings; the others are
 * withdrawn, and what was found about the claim needs another look.
 */
export async function correctAttribution(
  context: Context,
  { id, claimVersion, links }: Input,
): Promise<Result<DeskChange, Problem>> {
  return changeListedClaim(context, { id, claimVersion, permission: 'claim.attribute' }, async (claim, file) => {
    const anchored = anchorLinks(file.version.text, claim.spans[0]?.start ?? 0, links);
    if (!anchored.ok) return fail(problem('invalid', 'Please look at the marked fields.', { fields: anchored.error }));
    const before = (await chainOfClaim(context.db, id)).map(({ link }) => link);
    const rows = await linkRows(context, { claim, links: anchored.value, rule: 'person.attribute' });
    const chain = rows.map((row, at) => {
      const old = before[at];
      return old !== undefined && sameLink(old, row) ? old : { ...row, ...readBefore(old, row) };
    });
    const made = chain.filter((link) => !before.some((old) => old.id === link.id));
    const gone = before.filter((old) => !chain.some((link) => link.id === old.id));
    if (made.length === 0 && gone.length === 0) return fail(problem('refused', 'Nothing was changed.'));
    const said = {
      rules: withRule(claim.rules, 'person.attribute'),
      // What somebody says is not taken for granted; and that they said it can be checked.
      presupposed: claim.presupposed && chain.length === 0,
      checkable: claim.checkable || chain.some((link) => link.sourceText !== null),
      ...claimMoved(claim, 'Who says it was corrected.'),
    };
    const read = await rereadClaim(context, file, { ...claim, ...said }, await registeredLinks(context, chain));
    const patch = { ...said, ...read.counts };
    const { rules, presupposed, checkable } = claim;
    const corrected = { ...claim, ...patch };
    return ok({
      kind: 'claim.attributed',
      claimId: id,
      correction: { kind: 'attribute', given: [claim], made: [corrected], chains: new Map([[id, chain]]) },
      live: file.live.map((row) => (row.id === id ? corrected : row)),
      writes: [
        changeClaim(claim, patch),
        ...read.writes,
        ...replaceLinks({ gone: gone.map((link) => link.id), made }, context.now),
      ],
      before: {
        claim: { ...standingOf(claim), rules, presupposed, checkable },
        links: gone.map((link) => link.id),
      },
      after: { ...patch, ...read.told, links: made.map((link) => link.id) },
    });
  });
}

type Row = Awaited<ReturnType<typeof linkRows>>[number];
type Same = 'sourceText' | 'sourceName' | 'cueText' | 'act';

/** What the form shows is the same; where the words stand may be the engine's to say. */
const sameLink = (old: Pick<Row, Same>, row: Pick<Row, Same>) =>
  old.sourceText === row.sourceText &&
  old.sourceName === row.sourceName &&
  old.cueText === row.cueText &&
  old.act === row.act;

type Read = Pick<Row, 'anonymous' | 'speakerKind' | 'fullName' | 'title' | 'justification' | 'channel'>;

/** What was read of a source goes with its words: the class of an unnamed one, and under that name its standing. */
function readBefore(old: (Read & Pick<Row, Same>) | undefined, row: Read & Pick<Row, Same>): Read {
  const { anonymous, speakerKind, fullName, title, justification, channel } =
    old?.sourceText === row.sourceText ? old : row;
  const named = old?.sourceName === row.sourceName ? { speakerKind, fullName, title, justification, channel } : {};
  return { ...row, anonymous, ...named };
}

/** The links as a query would give them, each with the name and kind that the registry has for its source. */
async function registeredLinks(
  { db }: Context,
  chain: readonly Omit<LinkRow['link'], 'withdrawnAt'>[],
): Promise<readonly LinkRow[]> {
  const sources = await sourcesByIds(
    db,
    chain.flatMap((link) => link.sourceId ?? []),
  );
  return chain.map((link) => {
    const source = link.sourceId === null ? undefined : sources.get(link.sourceId);
    return {
      link: { ...link, withdrawnAt: null },
      sourceKind: source?.kind ?? null,
      registeredName: source?.name ?? null,
    };
  });
}
