import type { z } from 'zod';
import { isSourceOfArticle } from '#db/queries/article-material.ts';
import { findSourceByKey } from '#db/queries/known-sources.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { citeSource } from '#db/writes/captures.ts';
import { registerSource } from '#db/writes/register-source.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { sourceInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { changeRegistry } from './change-registry.ts';

export type AddedSource = {
  readonly sourceId: SourceId;
  readonly existed: boolean;
  /** What `undo` takes; null where nothing changed. */
  readonly eventId: string | null;
  readonly words: string;
};

/** Registers a source, or finds the one that has this name already, and puts it among an article's sources. */
export async function addSource(
  context: Context,
  { articleId, name, kind, owner, language, homePage }: z.output<typeof sourceInput>,
): Promise<Result<AddedSource, Problem>> {
  const { db, actor, now, newId } = context;
  const allowed = permits(actor, 'source.add');
  if (!allowed.ok) return fail(allowed.error);
  const key = sourceKey(name);
  return changeRegistry(context, async (registry) => {
    const [article, known] = await Promise.all([
      articleId ? deskArticle(db, articleId) : null,
      findSourceByKey(db, key),
    ]);
    const isCited = known && articleId ? await isSourceOfArticle(db, articleId, known.id) : false;
    if (article === undefined) return fail(problem('not_found', 'There is no such article.'));
    const id = known?.id ?? newId<'source'>();
    const unchanged = { after: registry, touched: [] };
    if (known && (!articleId || isCited)) {
      return ok({ ...unchanged, writes: [], events: [], value: { sourceId: id, existed: true, ...told(null) } });
    }
    const source = {
      id,
      name,
      nameKey: key,
      kind,
      owner: owner || null,
      language: language || null,
      homePage: homePage || null,
      createdBy: actor.id,
      createdAt: now,
    };
    const event = deskEvent(context, {
      kind: 'source.added',
      subjectId: id,
      after: { name, kind, existed: known !== undefined, cited: Boolean(articleId) },
      ...(articleId ? { articleId } : {}),
    });
    const added = { id, name, kind, owner: source.owner, aliases: [name], domains: [] };
    return ok({
      ...(known ? unchanged : { after: { ...registry, registry: [...registry.registry, added] }, touched: [added] }),
      writes: [
        ...(known ? [] : registerSource(source)),
        ...(articleId ? [citeSource({ articleId, sourceId: id, name, via: 'person' })] : []),
      ],
      events: [event],
      value: { sourceId: id, existed: known !== undefined, ...told(event.id) },
    });
  });
}

const told = (eventId: string | null) => ({ eventId, words: eventWords('source.added') });
