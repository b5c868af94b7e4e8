import type { Db } from '#db/db.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { checkInput } from '#lib/schema/desk-inputs.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { captured, importedArticle, newsroom, pinned, policyIs, value } from './scenario.ts';

export const FERRY_STORY = 'According to the Orvale Post, the old ferry carried 120,000 passengers last year.\n';
export const FERRY_POST = 'The old ferry carried 120,000 passengers last year, the port authority said.\n';

/** A newsroom without second checks, and a story of one claim with its capture and a quote; nobody has judged it yet. */
export async function openStory(db: Db) {
  const room = await newsroom(db);
  await policyIs(room, PRESET_POLICIES.wire);
  const articleId = await importedArticle(room, FERRY_STORY);
  const [claim] = value(await readDesk(room.as(room.ana), { id: articleId })).claims;
  if (!claim) throw new Error('The story has no claim.');
  const { captureId } = await captured(room, articleId, 'Orvale Post', FERRY_POST);
  await pinned(room, room.ana, claim.id, {
    captureId,
    text: FERRY_POST,
    exact: 'carried 120,000 passengers last year',
  });
  return { room, articleId, claimId: claim.id, captureId };
}

/** The same story with the first reviewer's verdict, `attributed`. */
export async function checkedStory(db: Db) {
  const story = await openStory(db);
  const { room, claimId } = story;
  const detail = value(await readClaim(room.as(room.ana), { id: claimId }));
  const proposed = proposeFindings(detail.facts).said;
  const said = Object.fromEntries(detail.claim.chain.map((link, index) => [link.id, proposed[index] ?? 'unchecked']));
  const input = checkInput.parse({
    claimVersion: detail.claim.version,
    said,
    so: 'open',
    code: 'attributed',
    rationale: 'The Post says so.',
  });
  value(await saveCheck(room.as(room.ana), { id: claimId, ...input }));
  return story;
}
