import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openDatabase } from '#db/open.ts';
import { mintId } from '#lib/core/ids.ts';
import { PEOPLE } from '#lib/demo/people.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';

type Story = { readonly title: string; readonly slug: string; readonly text: string };

/** Through the use case of the product, as its editor, into the database of the running server. */
export async function importStory(dataDir: string, story: Story): Promise<void> {
  const db = await openDatabase({ file: join(dataDir, 'second-source.db') });
  const editor = (await db.read.select().from(db.tables.users)).find((one) => one.name === PEOPLE.editor.name);
  if (!editor) throw new Error('The demonstration has no editor.');
  const imported = await importArticle(
    {
      db,
      actor: { id: editor.id, name: editor.name, roles: ['editor'] },
      now: Date.now(),
      newId: () => mintId(Date.now(), randomBytes(10)),
      workers: inlineWorkers,
    },
    importForm.parse(story),
  );
  await db.close();
  if (!imported.ok) throw new Error(imported.error.message);
}
