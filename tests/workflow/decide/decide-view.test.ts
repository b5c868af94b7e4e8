import { expect, it } from 'vitest';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { decideForm } from '#lib/schema/decide.ts';
import { checkInput, searchInput } from '#lib/schema/desk-inputs.ts';
import { decideView } from '#lib/workflow/decide/decide-view.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { openStory } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { policyIs, refusal, value } from '../../support/scenario.ts';

/** The first check says attributed, the second, blind one unverified. */
async function disagreement() {
  const story = await openStory(await openTestDatabase());
  const { room, claimId } = story;
  await policyIs(room, PRESET_POLICIES.strict);
  const first = value(await readClaim(room.as(room.ana), { id: claimId }));
  const proposed = proposeFindings(first.facts).said;
  const said = Object.fromEntries(first.claim.chain.map((link, index) => [link.id, proposed[index] ?? 'unchecked']));
  const attributed = checkInput.parse({ claimVersion: first.claim.version, said, so: 'open', code: 'attributed' });
  value(await saveCheck(room.as(room.ana), { id: claimId, ...attributed }));
  const version = async () => value(await readClaim(room.as(room.ben), { id: claimId })).claim.version;
  const search = searchInput.parse({
    claimVersion: await version(),
    place: 'orvalepost.example',
    terms: 'ferry passengers',
  });
  value(await logSearch(room.as(room.ben), { id: claimId, ...search }));
  const unverified = checkInput.parse({ claimVersion: await version(), said: {}, so: 'open', code: 'unverified' });
  expect(value(await saveCheck(room.as(room.ben), { id: claimId, ...unverified })).outcome).toBe('deciding');
  return story;
}

it('shows an editor both checks of the round, and the form settles them', async () => {
  const { room, claimId } = await disagreement();
  const { waiting, open } = value(await decideView(room.as(room.edda), {}));
  expect(waiting.map((row) => row.id)).toEqual([claimId]);
  expect(open?.checks.map((check) => [check.seat, check.code]).toSorted()).toEqual([
    ['first', 'attributed'],
    ['second', 'unverified'],
  ]);
  const form = decideForm.parse({
    id: claimId,
    claimVersion: String(open?.claim.version),
    code: 'attributed',
    so: 'open',
    reasonCode: '',
    reason: 'The Post is on file.',
  });
  value(await decideClaim(room.as(room.edda), form));
  expect(value(await decideView(room.as(room.edda), {}))).toMatchObject({ waiting: [], open: null });
  expect(value(await readClaim(room.as(room.ana), { id: claimId })).verdict?.code).toBe('attributed');
});

it('is for editors, and an unknown claim in the address shows the first that waits', async () => {
  const { room, claimId } = await disagreement();
  expect(refusal(await decideView(room.as(room.ana), {})).kind).toBe('forbidden');
  expect(refusal(await decideView(room.as(room.ada), {})).kind).toBe('forbidden');
  const nowhere = room.newId<'claim'>();
  expect(value(await decideView(room.as(room.edda), { claim: nowhere })).open?.claim.id).toBe(claimId);
});
