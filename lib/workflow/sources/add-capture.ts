import type { z } from 'zod';
import { isSourceOfArticle } from '#db/queries/article-material.ts';
import { findSameCapture } from '#db/queries/captures.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { findSource } from '#db/queries/known-sources.ts';
import { citeSource, insertCapture } from '#db/writes/captures.ts';
import { guardArticle } from '#db/writes/guard-ground.ts';
import { moveCounters } from '#db/writes/verdicts.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { KeptText } from '#lib/jobs/keep-text.ts';
import { MAX_TEXT_BYTES, type captureInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { standingOf } from '#lib/workflow/desk/claim-standing.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { captureAdded, type AddedCapture } from './capture-added.ts';
import { movedClaims, movedWrites } from './moved-claims.ts';
import { readAhead } from './read-ahead.ts';
import { groundCapture, readGround, withCaptures } from './read-ground.ts';

type Input = z.output<typeof captureInput>;

/**
 * Keeps what a source published or told us: the bytes as pasted, their text, the hash of each, and the time. Where it
 * changes what the evidence under a verdict goes back to, that verdict needs attention in the same commit. A capture for
 * a signed article stands outside of it.
 */
export async function addCapture(context: Context, input: Input): Promise<Result<AddedCapture, Problem>> {
  const { actor, workers, signal } = context;
  const allowed = permits(actor, 'capture.add');
  if (!allowed.ok) return fail(allowed.error);
  const bytes = Buffer.from(input.text, 'utf8');
  if (bytes.byteLength > MAX_TEXT_BYTES) return fail(problem('too_large', 'The text is over 2 MB.'));
  if (input.text.trim() === '')
    return fail(problem('invalid', 'Paste the text first.', { fields: { text: 'Paste the text first.' } }));
  const keeping = await workers.keepText({ original: input.text }, { who: actor.id, signal });
  if (!keeping.ok) return keeping;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const done = await addOnce(context, input, { bytes, keeping: keeping.value });
    if (done !== null) return done;
  }
  return fail(problem('stale', 'This could not be saved just now. Please try again.'));
}

/** Each takes the time of reading the evidence of one article; whoever writes on it meanwhile is first. */
const ATTEMPTS = 8;

/** null when something of the article changed while its origins were computed; then they are computed again. */
async function addOnce(
  context: Context,
  input: Input,
  { bytes, keeping }: { readonly bytes: Buffer; readonly keeping: KeptText },
): Promise<Result<AddedCapture, Problem> | null> {
  const { db, actor, now, newId } = context;
  const { articleId, sourceId } = input;
  const { text, sha256: textSha256, originalSha256, language } = keeping;
  const article = await deskArticle(db, articleId);
  if (!article) return fail(problem('not_found', 'There is no such article.'));
  const before = await readGround(context, article.article);
  const [source, sameId, isCited] = await Promise.all([
    findSource(db, sourceId),
    findSameCapture(db, articleId, sourceId, textSha256),
    isSourceOfArticle(db, articleId, sourceId),
  ]);
  if (!source) return fail(problem('not_found', 'There is no such source.'));
  if (sameId) return captureAdded(context, sameId, null);
  const id = newId<'capture'>();
  const capture = {
    id,
    sourceId,
    kind: input.kind,
    title: input.title || null,
    url: input.url || null,
    finalUrl: input.url || null,
    publishedOn: input.publishedOn || null,
    language,
    mediaType: 'text/plain; charset=utf-8',
    text,
    textSha256,
    originalSha256,
    circumstances: input.circumstances,
    demonstration: article.article.demonstration,
    capturedBy: actor.id,
    capturedAt: now,
  };
  const isOpen = article.article.stage === 'checking';
  if (isOpen) await readAhead(context, [text]);
  const after = withCaptures(before, [
    ...before.captureOf.values(),
    groundCapture({ ...capture, source: source.name }, text),
  ]);
  const moved = isOpen ? await movedClaims(db, { articleId, before, after }) : [];
  const { textSha256: sha256, url, kind, publishedOn } = capture;
  const event = deskEvent(context, {
    kind: 'capture.added',
    articleId,
    subjectId: id,
    before: { claims: Object.fromEntries(moved.map(({ claim }) => [claim.id, standingOf(claim)])) },
    after: { sourceId, sha256, originalSha256, url, kind, publishedOn, cited: !isCited },
  });
  const follows = movedWrites(context, moved, event.id);
  const committed = await db.commit({
    writes: [
      ...done(context, { of: 'capture', captureId: id, eventId: event.id }),
      ...insertCapture(capture, bytes, articleId),
      citeSource({ articleId, sourceId, name: source.name, via: 'person' }),
      ...follows.writes,
      // A report that is just being signed rests on what was captured.
      ...(isOpen ? [moveCounters(article.article, [])] : []),
      guardArticle(articleId, before.marks.head),
    ],
    events: [event, ...follows.events],
  });
  return committed.ok ? captureAdded(context, id, event.id) : null;
}
