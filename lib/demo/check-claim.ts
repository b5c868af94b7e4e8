import type { CaptureId, ClaimId, OriginId } from '#lib/core/ids.ts';
import { checkInput, evidenceInput } from '#lib/schema/desk-inputs.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { must } from './must.ts';
import type { DemoRole } from './people.ts';
import type { Stage } from './stage.ts';
import type { ClaimPlan, EvidencePlan, Finding, Work } from './story.ts';

type Task = {
  readonly claim: ClaimSummary;
  readonly plan: ClaimPlan;
  readonly captures: ReadonlyMap<string, CaptureId>;
};

/** One reviewer works on the claim, and the other too where the policy asks for a second check. */
export async function checkClaim(stage: Stage, task: Task): Promise<void> {
  const { first, second = first } = task.plan;
  const outcome = await work(stage, 'firstReviewer', task, first);
  if (outcome === 'checked') await work(stage, 'secondReviewer', task, second);
}

async function work(stage: Stage, by: DemoRole, { claim, captures }: Task, { evidence, finding }: Work) {
  for (const item of evidence) await pin(stage, by, claim, { item, captures });
  return finding && stage.closes ? close(stage, by, claim.id, finding) : null;
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
    origin: item.origin === undefined ? null : await originNamed(stage, by, claim.id, item.origin),
  });
  must(`pin “${item.quote}”`, await addEvidence(stage.as(by), { ...input, id: claim.id }));
}

/** Items with one origin's name rest on one origin. */
async function originNamed(
  stage: Stage,
  by: DemoRole,
  claimId: ClaimId,
  name: string,
): Promise<{ readonly originId: OriginId } | { readonly newOriginName: string }> {
  const { origins, otherOrigins } = must('read a claim', await readClaim(stage.as(by), { id: claimId }));
  const known = [...origins, ...otherOrigins].find((origin) => origin.name === name)?.id;
  return known ? { originId: known } : { newOriginName: name };
}

async function close(stage: Stage, by: DemoRole, id: ClaimId, finding: Finding) {
  const { claim } = must('read a claim', await readClaim(stage.as(by), { id }));
  const { code, so, said, reason: reasonCode = null, rationale } = finding;
  const last = said.at(-1);
  const links = claim.chain.map((link, index) => [link.id, said[index] ?? last]);
  const input = checkInput.parse({
    ...{ claimVersion: claim.version, said: Object.fromEntries(links) },
    ...{ so, code, reasonCode, rationale },
  });
  return must(`close the check on “${claim.text}”`, await saveCheck(stage.as(by), { ...input, id })).outcome;
}
