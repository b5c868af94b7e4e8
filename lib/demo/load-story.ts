import type { ArticleId, CaptureId, SourceId } from '#lib/core/ids.ts';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { captureInput, sourceInput } from '#lib/schema/desk-inputs.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { checkClaim } from './check-claim.ts';
import { must } from './must.ts';
import type { Stage } from './stage.ts';
import type { Story } from './story.ts';

/** An editor imports the story, the reviewers capture what there is and check its claims as far as the plan goes. */
export async function loadStory(stage: Stage, story: Story): Promise<void> {
  const sources = await registerAll(stage, story);
  const articleId = await importStory(stage, story);
  const captures = await captureAll(stage, story, { articleId, sources });
  const whole = { id: articleId, claimIds: null, assigneeId: stage.actors.firstReviewer.id };
  const { desk } = must('assign the story', await assignClaims(stage.as('editor'), whole));
  for (const plan of story.claims) {
    for (const claim of claimsOf(desk, plan)) await checkClaim(stage, { claim, plan, captures });
  }
  if (story.signedOff) await signOff(stage, articleId);
}

/** Before the story, so that what it cites is found in the registry. */
async function registerAll(stage: Stage, { sources }: Story): Promise<ReadonlyMap<string, SourceId>> {
  const ids = new Map<string, SourceId>();
  for (const source of sources) {
    const added = await addSource(stage.as('firstReviewer'), sourceInput.parse(source));
    ids.set(source.name, must(`add ${source.name}`, added).sourceId);
  }
  return ids;
}

async function importStory(stage: Stage, { article }: Story): Promise<ArticleId> {
  const { title, slug, outlet, byline, publishedOn, text } = article;
  const imported = await importArticle(stage.as('editor'), {
    ...{ title, slug, outlet, byline, publishedOn, text },
    ...{ url: '', dueAt: '', edits: [], demonstration: true },
  });
  return must(`import “${title}”`, imported).articleId;
}

async function captureAll(
  stage: Stage,
  story: Story,
  { articleId, sources }: { readonly articleId: ArticleId; readonly sources: ReadonlyMap<string, SourceId> },
): Promise<ReadonlyMap<string, CaptureId>> {
  const captures = new Map<string, CaptureId>();
  for (const { key, source, ...capture } of story.captures) {
    const input = captureInput.parse({ ...capture, articleId, sourceId: sources.get(source) });
    captures.set(key, must(`capture ${key}`, await addCapture(stage.as('firstReviewer'), input)).captureId);
  }
  return captures;
}

/** By the editor who has no part in it. */
async function signOff(stage: Stage, articleId: ArticleId): Promise<void> {
  const { article } = must('read the desk', await readDesk(stage.as('signingEditor'), { id: articleId }));
  const input = { articleId, version: article.version };
  must('sign the story off', await signOffArticle(stage.as('signingEditor'), input));
}

function claimsOf({ claims, version }: DeskView, { sentence, says }: Story['claims'][number]) {
  const spoken = version.sentences.filter(({ start, end }) => version.text.slice(start, end).includes(sentence));
  const found = claims.filter(
    (claim) => spoken.some(({ id }) => id === claim.sentence) && (says === undefined || claim.text.includes(says)),
  );
  if (found.length === 0) throw new Error(`No claim of the demonstration stands in “… ${sentence} …”.`);
  return found;
}
