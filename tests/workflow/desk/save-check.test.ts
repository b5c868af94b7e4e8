import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { checkInput } from '#lib/schema/desk-inputs.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { openTestDatabase } from '../../support/database.ts';
import {
  captured,
  creditedTo,
  importedArticle,
  newsroom,
  pinned,
  policyIs,
  refusal,
  value,
  type Newsroom,
} from '../../support/scenario.ts';

const POST = 'The old ferry carried 120,000 passengers last year, the port authority said.\n';

describe('saving a check', () => {
  let room: Newsroom;
  let claims: readonly ClaimDetail['claim'][];
  let articleId: Awaited<ReturnType<typeof importedArticle>>;

  beforeEach(async () => {
    room = await newsroom(await openTestDatabase());
    articleId = await importedArticle(room);
    claims = value(await readDesk(room.as(room.ana), { id: articleId })).claims;
  });

  const claim = (words: string) => {
    const found = claims.find((one) => one.text.includes(words));
    if (!found) throw new Error(`No claim says ${words}: ${claims.map((one) => one.text).join(' / ')}`);
    return found;
  };
  const detailFor = async (actor: Actor, id: ClaimId) => value(await readClaim(room.as(actor), { id }));
  const check = (actor: Actor, id: ClaimId, input: Partial<(typeof checkInput)['_input']>) =>
    saveCheck(room.as(actor), {
      id,
      ...checkInput.parse({ claimVersion: 1, said: {}, so: 'open', code: 'unverified', ...input }),
    });
  const attributed = async (actor: Actor, id: ClaimId) => {
    const detail = await detailFor(actor, id);
    const proposed = proposeFindings(detail.facts).said;
    const said = Object.fromEntries(detail.claim.chain.map((link, index) => [link.id, proposed[index] ?? 'unchecked']));
    return check(actor, id, { claimVersion: detail.claim.version, said, so: 'open', code: 'attributed' });
  };
  const counters = async () => {
    const { articles } = room.db.tables;
    const [row] = await room.db.read.select().from(articles).where(eq(articles.id, articleId));
    return row;
  };

  it('takes the seed of a story apart into claims that the desk lists', () => {
    expect(claims.map((one) => one.ordinal)).toEqual(claims.map((_, index) => index + 1));
    expect(claims.length).toBeGreaterThanOrEqual(4);
  });

  it('refuses a verdict that the evidence does not permit, and says why', async () => {
    const { id } = claim('passengers');
    const problem = refusal(await check(room.ana, id, { code: 'attributed' }));
    expect(problem.kind).toBe('refused');
    expect((await detailFor(room.ana, id)).claim.state).toBe('open');
  });

  it('puts a permitted verdict in force under a policy without second checks', async () => {
    await policyIs(room, PRESET_POLICIES.wire);
    const { id } = claim('passengers');
    await creditedTo(room, id, ['Orvale Post']);
    const { captureId } = await captured(room, articleId, 'Orvale Post', POST);
    await pinned(room, room.ana, id, { captureId, text: POST, exact: 'carried 120,000 passengers last year' });
    const saved = value(await attributed(room.ana, id));
    expect(saved.outcome).toBe('final');
    expect(saved.claim).toMatchObject({ code: 'attributed', state: 'final', linkCount: 1 });
    expect(await counters()).toMatchObject({ attributedCount: 1, openCount: claims.length - 1 });
    const detail = await detailFor(room.ben, id);
    expect(detail.verdict).toMatchObject({ code: 'attributed', by: room.ana.id, policyVersion: 1 });
    expect(detail.checks).toHaveLength(1);
    expect(detail.people[room.ana.id]).toBe('Ana Reviewer');
  });
});
