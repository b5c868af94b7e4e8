import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { checkInput } from '#lib/schema/desk-inputs.ts';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { captured, creditedTo, importedArticle, newsroom, pinned, value } from './scenario.ts';

type CheckInput = Partial<(typeof checkInput)['_input']>;

export const POST_TEXT = 'The old ferry carried 120,000 passengers last year, the harbour office said.\n';

/** A newsroom with the story of the harbour on its desk, and short ways to do what people do there. */
export async function deskRoom(db: Db) {
  const room = await newsroom(db);
  const articleId: ArticleId = await importedArticle(room);
  const desk = async (actor: Actor = room.ana): Promise<DeskView> =>
    value(await readDesk(room.as(actor), { id: articleId }));
  const detail = async (actor: Actor, id: ClaimId): Promise<ClaimDetail> =>
    value(await readClaim(room.as(actor), { id }));

  /** The claim that has these words, credited to nobody unless sources are given. */
  const claim = async (words: string, chain: readonly string[] = []): Promise<ClaimId> => {
    const { claims } = await desk(room.edda);
    const found = claims.find((one) => one.text.includes(words));
    if (!found) throw new Error(`No claim says “${words}”: ${claims.map((one) => one.text).join(' / ')}`);
    await creditedTo(room, found.id, chain);
    return found.id;
  };

  /** Tries to save a check on the claim as this person sees it now, with the findings that the evidence points to. */
  const tryCheck = async (actor: Actor, id: ClaimId, input: CheckInput) => {
    const seen = await detail(actor, id);
    const proposed = proposeFindings(seen.facts);
    const said = Object.fromEntries(
      seen.claim.chain.map((link, index) => [link.id, proposed.said[index] ?? 'unchecked']),
    );
    const given = { claimVersion: seen.claim.version, said, so: proposed.so, code: 'unverified' as const, ...input };
    return saveCheck(room.as(actor), { id, ...checkInput.parse(given) });
  };
  const check = async (actor: Actor, id: ClaimId, input: CheckInput) => value(await tryCheck(actor, id, input));

  /** Captures the Orvale Post and pins its words to the claim: enough for "attributed" where the copy credits it. */
  const withPost = async (actor: Actor, id: ClaimId) => {
    const { captureId, sourceId } = await captured(room, articleId, 'Orvale Post', POST_TEXT, { by: actor });
    const { evidenceId } = await pinned(room, actor, id, {
      captureId,
      text: POST_TEXT,
      exact: 'carried 120,000 passengers last year',
    });
    return { captureId, sourceId, evidenceId };
  };

  return { ...room, room, articleId, desk, detail, claim, tryCheck, check, withPost };
}

export type DeskRoom = Awaited<ReturnType<typeof deskRoom>>;
