import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#lib/core/people/actor.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { checkInput } from '#lib/schema/desk-inputs.ts';
import { claimLine } from '#lib/schema/claim-line.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { readDeskPart } from '#lib/workflow/desk/read-desk-part.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { inventedStory } from '../../../bench/growth-text.ts';
import { openTestDatabase } from '../../support/database.ts';
import { captured, newsroom, pinned, policyIs, refusal, value, type Newsroom } from '../../support/scenario.ts';

const WORDS = 'Ana Brandt said that 1,000 people used the ferry last year.';

describe('the desk of a long story', () => {
  let room: Newsroom;
  let articleId: ArticleId;
  const desk = async (actor: Actor, claim?: ClaimId) => value(await readDesk(room.as(actor), { id: articleId, claim }));
  const parts = async (actor: Actor) => {
    const { parts: all } = await desk(actor);
    return Promise.all(all.map(async (_, part) => value(await readDeskPart(room.as(actor), { id: articleId, part }))));
  };
  const ids = async () => (await desk(room.edda)).lines.map((line) => line.id);

  beforeAll(async () => {
    room = await newsroom(await openTestDatabase());
    await policyIs(room, { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'all' } });
    const input = importForm.parse({ text: inventedStory(200), title: 'A long story' });
    ({ articleId } = value(await importArticle(room.as(room.edda), input)));
  });

  it('has a line for each claim, and the parts together are the copy with all of them', async () => {
    const { lines, parts: places, uncoveredCount } = await desk(room.ana);
    const all = await parts(room.ana);
    expect(all.length).toBeGreaterThan(3);
    const { articleVersions } = room.db.tables;
    const [version] = await room.db.read.select().from(articleVersions);
    expect(all.map((part) => part.version.text).join('')).toBe(version?.text);
    expect(all.map((part) => part.version.textStart)).toEqual(places.map((place) => place.start));
    expect(all.flatMap((part) => part.version.sentences)).toEqual(version?.sentences);
    expect(all.flatMap((part) => part.version.blocks)).toEqual(version?.blocks);
    expect(all.flatMap((part) => part.uncovered)).toHaveLength(uncoveredCount);
    const claims = new Map(all.flatMap((part) => part.claims.map((claim) => [claim.id, claim] as const)));
    expect([...claims.values()].map((claim) => claim.ordinal)).toEqual(lines.map((_, index) => index + 1));
    expect([...claims.keys()]).toEqual(lines.map((line) => line.id));
    expect(all.every((part) => part.claims.length < 130)).toBe(true);
  });

  it('opens at the claim that is asked for, else at the first that needs a check', async () => {
    const last = (await ids()).at(-1);
    const there = await desk(room.ana, last);
    expect(there.part).toBe(there.parts.length - 1);
    expect(there.claims.map((claim) => claim.id)).toContain(last);
    expect((await desk(room.ana)).part).toBe(0);
    expect((await desk(room.ana, 'nobody' as ClaimId)).part).toBe(0);
  });

  it('answers a part that is not there, and somebody without a role, in words', async () => {
    expect(refusal(await readDeskPart(room.as(room.ana), { id: articleId, part: 900 })).kind).toBe('not_found');
    expect(refusal(await readDeskPart(room.as(room.nobody), { id: articleId, part: 0 })).kind).toBe('forbidden');
    expect(refusal(await readDeskPart(room.as(room.ana), { id: room.newId(), part: 0 })).kind).toBe('not_found');
  });

  it('answers a change of the list with the part where it happened', async () => {
    const [id] = (await ids()).slice(-2);
    if (id === undefined) throw new Error('The story has claims');
    const before = await desk(room.edda, id);
    const version = before.claims.find((claim) => claim.id === id)?.version ?? 0;
    const input = { id, claimVersion: version, reason: 'Not for this check.' };
    const after = value(await dropClaim(room.as(room.edda), input));
    expect(after.desk.lines).toHaveLength(before.lines.length - 1);
    expect(after.desk.dropped.map((one) => one.id)).toEqual([id]);
    expect(after.desk.claims.length).toBeLessThan(130);
  });

  it('shows nothing of a check that is open or blind, in no line and no part', async () => {
    const last = (await ids()).at(-1);
    if (last === undefined) throw new Error('The story has claims');
    const before = [await desk(room.ben, last), await parts(room.ben)] as const;
    const { captureId } = await captured(room, articleId, 'Orvale Post', WORDS, { by: room.ana });
    await pinned(room, room.ana, last, { captureId, text: WORDS, exact: 'used the ferry last year' });
    value(await logSearch(room.as(room.ana), { id: last, place: 'register', terms: 'ferry' }));
    const begun = [await desk(room.ben, last), await parts(room.ben)] as const;
    expect(stripped(begun[0].lines)).toEqual(stripped(before[0].lines));
    expect(begun[1].map((part) => part.claims.map(unversioned))).toEqual(
      before[1].map((part) => part.claims.map(unversioned)),
    );
    const { claim } = value(await readClaim(room.as(room.ana), { id: last }));
    const said = Object.fromEntries(claim.chain.map((link) => [link.id, 'unchecked' as const]));
    const form = checkInput.parse({ claimVersion: claim.version, said, so: 'open', code: 'unverified' });
    value(await saveCheck(room.as(room.ana), { id: last, ...form }));

    const seen = await desk(room.ben);
    expect(seen.part).toBe(0);
    const line = seen.lines.find((one) => one.id === last);
    expect(line).toEqual({ id: last, part: seen.parts.length - 1, code: null, state: 'checked', mine: 'none' });
    const shown = (await parts(room.ben)).at(-1)?.claims.find((one) => one.id === last);
    expect(shown).toMatchObject({ linkCount: 0, originCount: 0, flagCount: 0, code: null, mine: 'none' });
    const own = (await parts(room.ana)).at(-1)?.claims.find((one) => one.id === last);
    expect(own).toMatchObject({ linkCount: 1, mine: 'closed' });
  });

  it('has lines that say what their claims say', async () => {
    for (const actor of [room.ben, room.edda]) {
      const { lines } = await desk(actor);
      const claims = new Map((await parts(actor)).flatMap((part) => part.claims.map((one) => [one.id, one] as const)));
      expect(lines).toEqual(
        lines.flatMap((line) => {
          const claim = claims.get(line.id);
          return claim === undefined ? [] : [claimLine(claim, line.part)];
        }),
      );
    }
  });
});

const stripped = (lines: readonly object[]) => lines.map((line) => JSON.stringify(line));
const unversioned = <T extends { readonly version: number }>({ version: _, ...claim }: T) => claim;
