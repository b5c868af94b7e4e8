import type { CaptureId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { checkInput, contradictionInput, evidenceInput, searchInput } from '#lib/schema/desk-inputs.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { must } from './must.ts';
import type { DemoRole } from './people.ts';
import type { Stage } from './stage.ts';
import type { ClaimPlan, EvidencePlan, Finding, Work } from './story.ts';

type Task = {
  readonly claim: ClaimSummary;
  readonly plan: ClaimPlan;
  readonly captures: ReadonlyMap<string, CaptureId>;
};

/** One reviewer works on the claim, the other too where the policy asks for it, and an editor disposes of it. */
export async function checkClaim(stage: Stage, task: Task): Promise<void> {
  const { first, second = first, disposition } = task.plan;
  const outcome = await work(stage, 'firstReviewer', task, first);
  if (outcome === 'checked') await work(stage, 'secondReviewer', task, second);
  if (disposition) {
    const { id } = task.claim;
    const claimVersion = await versionOf(stage, id);
    must('dispose of a claim', await setDisposition(stage.as('editor'), { id, claimVersion, ...disposition }));
  }
}

async function work(stage: Stage, by: DemoRole, { claim, captures }: Task, { evidence, search, finding }: Work) {
  for (const item of evidence) await pin(stage, by, claim, { item, captures });
  if (search) must('log a search', await logSearch(stage.as(by), { ...searchInput.parse(search), id: claim.id }));
  await confirmOrigins(stage, by, claim.id);
  return finding ? close(stage, by, claim.id, finding) : null;
}

async function pin(
  stage: Stage,
  by: DemoRole,
  claim: ClaimSummary,
  { item, captures }: { readonly item: EvidencePlan } & Pick<Task, 'captures'>,
): Promise<void> {
  const captureId = captures.get(item.capture);
  if (!captureId) throw new Error(`There is no capture ${item.capture}.`);
  const { text } = must('open a capture', await readCapture(stage.as(by), { id: captureId, article: claim.articleId }));
  const start = text.indexOf(item.quote);
  const { settles: settlesReason = '', ownConduct = false, wordsDiffer = false, stance, standing } = item;
  const input = evidenceInput.parse({
    ...{ captureId, start, end: start + item.quote.length, exact: item.quote },
    ...{ stance, standing, settlesReason, ownConduct, wordsDiffer },
  });
  const pinned = must(`pin “${item.quote}”`, await addEvidence(stage.as(by), { ...input, id: claim.id }));
  if (item.credible) await findCredible(stage, by, pinned.evidenceId, item.credible);
}

async function findCredible(stage: Stage, by: DemoRole, id: EvidenceId, reason: string): Promise<void> {
  const input = contradictionInput.parse({ state: 'stands', note: reason, credible: true, credibleReason: reason });
  must('judge a contradiction', await setContradiction(stage.as(by), { ...input, id }));
}

/** What the machine proposed is right in these stories; nothing counts until a person has said so. */
async function confirmOrigins(stage: Stage, by: DemoRole, id: ClaimId): Promise<void> {
  const { origins } = must('read a claim', await readClaim(stage.as(by), { id }));
  for (const origin of origins) {
    if (origin.key === null || origin.confirmed) continue;
    const all = { id, originKey: origin.key, evidenceIds: null };
    must(`confirm ${origin.name}`, await confirmOrigin(stage.as(by), all));
  }
}

async function close(stage: Stage, by: DemoRole, id: ClaimId, finding: Finding) {
  const { claim } = must('read a claim', await readClaim(stage.as(by), { id }));
  const { code, so, said, reason: reasonCode = null, rationale } = finding;
  const links = claim.chain.map((link, index) => [link.id, said[index] ?? said.at(-1)]);
  const input = checkInput.parse({
    ...{ claimVersion: claim.version, said: Object.fromEntries(links) },
    ...{ so, code, reasonCode, rationale },
  });
  return must(`close the check on “${claim.text}”`, await saveCheck(stage.as(by), { ...input, id })).outcome;
}

async function versionOf(stage: Stage, id: ClaimId): Promise<number> {
  return must('read a claim', await readClaim(stage.as('editor'), { id })).claim.version;
}
