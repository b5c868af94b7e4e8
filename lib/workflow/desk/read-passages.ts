import { captureTextsOfArticle } from '#db/queries/capture-texts.ts';
import { findClaim } from '#db/queries/claim-file.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Passage, PassagesView } from '#lib/schema/passages.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_CLAIM } from './load-case.ts';

/**
 * Where to look for evidence: the passages of the story's captures that may bear on a claim. Captures are open to all who
 * check the story, and nothing here depends on what anybody pinned, so a blind check learns nothing from it.
 */
export async function readPassages(
  { db, actor, workers, signal }: Pick<Context, 'db' | 'actor' | 'workers' | 'signal'>,
  { id }: { readonly id: ClaimId },
): Promise<Result<PassagesView, Problem>> {
  const allowed = permits(actor, 'source.read');
  if (!allowed.ok) return fail(allowed.error);
  const file = await findClaim(db, id);
  if (!file || file.claim.withdrawnAt !== null) return fail(NO_SUCH_CLAIM);
  const { claim, article } = file;
  const captures = await captureTextsOfArticle(db, article.id);
  const found = await workers.findPassages(
    { captures, claim: { text: claim.text, language: article.language } },
    { who: actor.id, signal },
  );
  if (!found.ok) return found;
  const passages = found.value.flatMap(({ text: at, shared, start, end }) => {
    const capture = captures[at];
    if (capture === undefined) return [];
    return [{ capture, passage: { start, end, captureId: capture.id, text: capture.text.slice(start, end), shared } }];
  });
  const bySource = Map.groupBy(passages, ({ capture }) => capture.sourceId);
  return ok({
    captureCount: captures.length,
    sources: [...bySource].map(([sourceId, found]) => {
      const own = onceEach(found.map(({ passage }) => passage));
      return { sourceId, source: found[0]?.capture.source ?? '', count: own.length, passages: own.slice(0, SHOWN) };
    }),
  });
}

/** Of one source; its capture offers the rest. */
const SHOWN = 3;

/** A page that was captured twice says everything twice; the first is the better or the newer one. */
const onceEach = (passages: readonly Passage[]): readonly Passage[] =>
  [
    ...new Map(passages.toReversed().map((passage) => [passage.text.replace(/\s+/gu, ' '), passage])).values(),
  ].toReversed();
