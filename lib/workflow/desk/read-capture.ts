import { findCapture, isCaptureOfArticle } from '#db/queries/captures.ts';
import { chainsOfArticle } from '#db/queries/chains.ts';
import { checksOfArticle } from '#db/queries/checks.ts';
import { claimsOfArticle } from '#db/queries/claims-of-article.ts';
import { pinsOfCapture } from '#db/queries/evidence.ts';
import { peopleNames } from '#db/queries/people-names.ts';
import { isReadable } from '#lib/core/evidence/shared-evidence.ts';
import type { ArticleId, CaptureId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { CaptureView } from '#lib/schema/capture-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { readableOnDesk } from './read-desk.ts';

/** One opened capture with what it does for the article. */
export async function readCapture(
  { db, actor, workers, signal }: Context,
  { id, article: articleId }: { readonly id: CaptureId; readonly article: ArticleId },
): Promise<Result<CaptureView, Problem>> {
  const allowed = permits(actor, 'source.read');
  if (!allowed.ok) return fail(allowed.error);
  const [capture, isLinked] = await Promise.all([findCapture(db, id), isCaptureOfArticle(db, articleId, id)]);
  if (!capture || !isLinked) return fail(problem('not_found', 'There is no such capture.'));
  const [rows, links, checks, pins] = await Promise.all([
    claimsOfArticle(db, articleId),
    chainsOfArticle(db, articleId),
    checksOfArticle(db, articleId),
    pinsOfCapture(db, id, articleId),
  ]);
  const live = rows.filter((row) => row.withdrawnAt === null);
  const ordinal = new Map(live.map((row, index) => [row.id, index + 1]));
  const readable = readableOnDesk(actor, live, checks);
  const seen = pins.filter((pin) => isReadable(pin, readable));
  const pinned = new Set(seen.map((pin) => pin.claimId));
  const key = sourceKey(capture.source);
  const isThisSource = ({ link, registeredName }: (typeof links)[number]) =>
    link.sourceId === capture.sourceId || sourceKey(registeredName ?? link.sourceName ?? link.sourceText ?? '') === key;
  const crediting = new Set(links.filter(isThisSource).map(({ link }) => link.claimId));
  const { text, finalUrl, mediaType, language, ...summary } = capture;
  const read = await workers.nearSentences(
    { text, language, claims: live.map((row) => row.text) },
    { who: actor.id, signal },
  );
  if (!read.ok) return read;
  const { sentences, near } = read.value;
  return ok({
    capture: { ...summary, evidenceCount: seen.length },
    text,
    finalUrl,
    mediaType,
    sentences,
    near: Object.fromEntries(live.flatMap((row, at) => (near[at]?.length ? [[row.id, near[at]]] : []))),
    pins: seen
      .map((pin) => ({
        evidenceId: pin.id,
        claimId: pin.claimId,
        ordinal: ordinal.get(pin.claimId) ?? 0,
        stance: pin.stance,
        span: pin.start === null || pin.end === null ? null : { start: pin.start, end: pin.end },
        mine: pin.createdBy === actor.id,
      }))
      .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)),
    claims: live
      .filter((row) => crediting.has(row.id) || pinned.has(row.id))
      .map((row) => ({
        claimId: row.id,
        ordinal: ordinal.get(row.id) ?? 0,
        text: row.text,
        credits: crediting.has(row.id),
        pinned: pinned.has(row.id),
      })),
    people: await peopleNames(db, [capture.capturedBy]),
  });
}
