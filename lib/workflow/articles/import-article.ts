import { articlesWithText } from '#db/queries/articles-with-text.ts';
import { claimTexts, shareTexts } from '#db/writes/imported-texts.ts';
import { registerSource } from '#db/writes/register-source.ts';
import { storeArticle } from '#db/writes/store-article.ts';
import { titledCopy } from '#lib/core/claims/titled-copy.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { newEvent } from '#lib/core/log/new-event.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { fits, sizeOf, tooLarge, type ImportInput } from '#lib/schema/import-form.ts';
import type { Limit } from '#lib/throttle.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { changeRegistry } from '#lib/workflow/sources/change-registry.ts';
import { changeId, following } from '#lib/workflow/repeats/done.ts';
import { withinLimit } from '#lib/workflow/within-limit.ts';
import { articleRows } from './article-rows.ts';
import { citedSources } from './cited-sources.ts';

export type ImportedArticle = { readonly articleId: ArticleId };

/**
 * Takes a text apart and stores it with its claims, chains and cited sources, in one commit. A title that was typed is
 * part of the copy. Sources that the registry does not know are added to it. The same text again, under a headline or
 * without one, is refused with the articles that have it (`theirs`), unless `again` says so.
 */
export async function importArticle(context: Context, input: ImportInput): Promise<Result<ImportedArticle, Problem>> {
  const allowed = permits(context.actor, 'article.import');
  if (!allowed.ok) return allowed;
  if (input.text.trim() === '') return fail(wrong('Paste the text of the article, or choose a file.'));
  const copy = titledCopy(input.title, input.text);
  if (!fits(copy)) return fail(wrong(tooLarge(sizeOf(copy))));

  const within = await withinLimit(context, copy.length > LONG ? LONG_IMPORTS : IMPORTS);
  if (!within.ok) return within;
  const taken = await context.workers.takeApart(
    { text: copy, published: input.publishedOn || null, edits: input.edits, links: input.links ?? [] },
    { who: context.actor.id, signal: context.signal },
  );
  if (!taken.ok) return taken;
  const { run, preview, hash } = taken.value;
  if (preview.lost.length > 0) return fail(LOST_EDITS);
  const texts = [hash, sha256Hex(normalise(input.text).text)];

  return changeRegistry(context, async (registry) => {
    const same = input.again === 'yes' ? [] : await articlesWithText(context.db, texts);
    if (same.length > 0) return fail(problem('refused', 'This very text has been imported before.', { theirs: same }));
    const cited = await citedSources(context, run, input.outlet);
    const { added, byKey: sources, outletSourceId } = cited;
    const eventId = changeId(context);
    const rows = articleRows(context, { input, taken: taken.value, sources, outletSourceId, eventId });
    const known = added.map(({ id, name, kind }) => ({ id, name, kind, owner: null, aliases: [name], domains: [] }));
    return ok({
      after: { ...registry, registry: [...registry.registry, ...known] },
      touched: known,
      value: { articleId: rows.article.id },
      writes: [
        ...added.flatMap(registerSource),
        ...storeArticle(rows),
        ...(input.again === 'yes' ? shareTexts : claimTexts)({ articleId: rows.article.id, sha256: texts }),
      ],
      events: [
        ...added.map(({ id, name }) =>
          deskEvent(following(context), { kind: 'source.added', subjectId: id, after: { name } }),
        ),
        newEvent(
          { id: eventId, at: context.now, actorId: context.actor.id },
          {
            kind: 'article.imported',
            articleId: rows.article.id,
            after: {
              sha256: hash,
              engine: run.engine,
              claims: preview.claims.length,
              dropped: preview.dropped.map(({ sentence, dropReason }) => ({ sentence, reason: dropReason })),
              edits: preview.applied.length,
              sources: rows.sources.map(({ sourceId }) => sourceId),
            },
          },
        ),
      ],
    });
  });
}

/** In UTF-16 units; a longer text takes a thread for noticeably long. */
const LONG = 100_000;
/** Nobody's desk brings in more; both bound what one person can take of the machine. */
const IMPORTS: Limit = {
  name: 'import',
  attempts: 300,
  minutes: 10,
  words: 'These were many imports in a short time.',
};
const LONG_IMPORTS: Limit = {
  name: 'long-import',
  attempts: 20,
  minutes: 10,
  words: 'These were many long texts in a short time.',
};

const wrong = (text: string): Problem => problem('invalid', 'Please look at the marked fields.', { fields: { text } });
const LOST_EDITS = problem(
  'invalid',
  'Some changes to the preview no longer fit the text. Look at the preview again, then import.',
);
