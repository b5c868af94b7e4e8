import type { ImportInput } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import type { Accounts } from './accounts.ts';
import { loadPeople, type Secrets } from './load-people.ts';
import { must } from './must.ts';
import { stage, type Backstage } from './stage.ts';
import { WIRE_STORY } from './stories/wire-story.ts';

/** Fills an empty, migrated database with the demonstration newsroom, all of it through the use cases of the product. */
export async function loadWorkspace(backstage: Backstage, secrets: Secrets, accounts: Accounts): Promise<void> {
  const people = stage(backstage, await loadPeople(backstage, secrets, accounts));
  const { title, slug, publishedOn, text } = WIRE_STORY;
  const wire: ImportInput = { title, slug, publishedOn, text, outlet: '', url: '', dueAt: '', edits: [] };
  must('import the wire story', await importArticle(people.as('editor'), wire));
}
