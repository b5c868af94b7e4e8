import type { Write } from '#db/db.ts';
import { changeOrigin, confirmFolds, insertFold, insertOrigin } from '#db/writes/evidence.ts';
import type { ArticleId, CaptureId, OriginId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { FoldReason } from '#lib/core/sources/folds.ts';
import type { OriginProposal } from '#lib/core/sources/propose-origins.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Context } from '#lib/workflow/context.ts';
import type { KnownOrigins } from './propose-origin.ts';

type Person = Pick<Context, 'actor' | 'now' | 'newId'>;
type Place = { readonly articleId: ArticleId; readonly captureId: CaptureId };
type Settled = { readonly originId: OriginId; readonly anonymous: string | null; readonly writes: readonly Write[] };

/** Rests a capture on the origin that the machine proposes; nothing counts until a person confirms. */
export function proposedOrigin(
  { now, newId }: Person,
  { articleId, captureId }: Place,
  proposal: OriginProposal,
  known: KnownOrigins,
): Settled {
  const { origin, anonymous, reason, words, span } = proposal;
  const originId = origin.id ?? newId<'origin'>();
  const isFolded = known.folds.some((fold) => fold.originId === originId && fold.captureId === captureId);
  const made =
    origin.id === null
      ? [
          insertOrigin({
            id: originId,
            articleId,
            name: origin.name,
            sourceId: origin.sourceId,
            anonymous,
            createdAt: now,
          }),
        ]
      : [];
  const fold = foldRow({ originId, captureId, reason: reason ?? 'own_reporting', words, span });
  return {
    originId,
    anonymous,
    writes: [...made, ...(isFolded ? [] : [insertFold({ ...fold, id: newId(), createdAt: now })])],
  };
}

export type ChosenOrigin =
  { readonly originId: OriginId } | { readonly newOriginName: string; readonly anonymous?: string | undefined };

/** Rests a capture on the origin that a person names: confirmed at once. */
export function chosenOrigin(
  { actor, now, newId }: Person,
  { articleId, captureId }: Place,
  choice: ChosenOrigin,
  known: KnownOrigins,
): Result<Settled, Problem> {
  const confirmed = { confirmedBy: actor.id, confirmedAt: now };
  const personal = (originId: OriginId) =>
    insertFold({
      ...foldRow({ originId, captureId, reason: 'person', words: `${actor.name} says so.`, span: null }),
      ...confirmed,
      id: newId(),
      createdBy: actor.id,
      createdAt: now,
    });
  if ('newOriginName' in choice) {
    const id = newId<'origin'>();
    const anonymous = choice.anonymous || null;
    const row = { id, articleId, name: choice.newOriginName, anonymous, confirmedBy: actor.id, createdAt: now };
    return ok({ originId: id, anonymous, writes: [insertOrigin(row), personal(id)] });
  }
  const origin = known.origins.find((row) => row.origin.id === choice.originId)?.origin;
  if (!origin) return fail(problem('not_found', 'There is no such origin in this article.'));
  const isFolded = known.folds.some((fold) => fold.originId === origin.id && fold.captureId === captureId);
  return ok({
    originId: origin.id,
    anonymous: origin.anonymous,
    writes: [
      ...(origin.confirmedBy === null ? [changeOrigin(origin, { confirmedBy: actor.id })] : []),
      isFolded ? confirmFolds(origin.id, captureId, confirmed) : personal(origin.id),
    ],
  });
}

function foldRow({ span, ...fold }: FoldParts) {
  return { ...fold, start: span?.start ?? null, end: span?.end ?? null };
}

type FoldParts = {
  readonly originId: OriginId;
  readonly captureId: CaptureId;
  readonly reason: FoldReason;
  readonly words: string;
  readonly span: Span | null;
};
