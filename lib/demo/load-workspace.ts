import type { ArticleId } from '#lib/core/ids.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';
import type { ImportInput } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { savePolicy } from '#lib/workflow/policy/save-policy.ts';
import type { Accounts } from './accounts.ts';
import { loadPeople, type Secrets } from './load-people.ts';
import { loadStory } from './load-story.ts';
import { must } from './must.ts';
import { stage, type Backstage, type Stage } from './stage.ts';
import { FLOOD_WALL } from './stories/flood-wall.ts';
import { NIGHT_FERRY } from './stories/night-ferry.ts';
import { WIRE_STORY } from './stories/wire-story.ts';

/** The default, with a second check from a lower priority on: what is grave, or leads with a figure. */
const SECOND_CHECKS = {
  version: 0,
  note: 'Claims of priority 0.6 and more get a second check, so that the demonstration has some.',
  policy: { ...DEFAULT_POLICY, secondCheck: { rule: 'high_priority', threshold: 0.6 } },
} as const;

/** Fills an empty, migrated database with the demonstration newsroom, all of it through the use cases of the product. */
export async function loadWorkspace(backstage: Backstage, secrets: Secrets, accounts: Accounts): Promise<void> {
  const people = stage(backstage, await loadPeople(backstage, secrets, accounts));
  const { slug, publishedOn, text } = WIRE_STORY;
  const wire: ImportInput = { title: '', slug, publishedOn, text, outlet: '', url: '', dueAt: '', edits: [] };
  must('set the policy', await savePolicy(people.as('admin'), SECOND_CHECKS));
  for (const story of [NIGHT_FERRY, FLOOD_WALL]) await loadStory(people, story);
  const { articleId } = must('import the wire story', await importArticle(people.as('editor'), wire));
  await shareOut(people, articleId);
}

/** The claims of the wire story go to the two reviewers in turns. */
async function shareOut(stage: Stage, id: ArticleId): Promise<void> {
  const { claims } = must('read the desk', await readDesk(stage.as('editor'), { id }));
  for (const [turn, role] of (['firstReviewer', 'secondReviewer'] as const).entries()) {
    const claimIds = claims.filter((_, index) => index % 2 === turn).map((claim) => claim.id);
    const share = { id, claimIds, assigneeId: stage.actors[role].id };
    must(`assign claims to ${stage.actors[role].name}`, await assignClaims(stage.as('editor'), share));
  }
}
