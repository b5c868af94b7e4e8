import type { z } from 'zod';
import { isSourceOfArticle } from '#db/queries/article-material.ts';
import { findCapture, findSameCapture } from '#db/queries/captures.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { findSource } from '#db/queries/known-sources.ts';
import { citeSource, insertCapture } from '#db/writes/captures.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import type { CaptureId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { MAX_TEXT_BYTES, type captureInput } from '#lib/schema/desk-inputs.ts';
import type { CaptureSummary } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';

export type AddedCapture = {
  readonly captureId: CaptureId;
  readonly capture: CaptureSummary;
  /** The same text of the same source was captured for this article before: that one is given back. */
  readonly existed: boolean;
  /** What `undo` takes; null where nothing changed. */
  readonly eventId: string | null;
  readonly words: string;
};

/** Keeps what a source published or told us: the bytes as pasted, their text, the hash of each, and the time. */
export async function addCapture(
  context: Context,
  input: z.output<typeof captureInput>,
): Promise<Result<AddedCapture, Problem>> {
  const { db, actor, now, newId } = context;
  const { articleId, sourceId } = input;
  const allowed = permits(actor, 'capture.add');
  if (!allowed.ok) return fail(allowed.error);
  const bytes = Buffer.from(input.text, 'utf8');
  if (bytes.byteLength > MAX_TEXT_BYTES) return fail(problem('too_large', 'The text is over 2 MB.'));
  const { text } = normalise(input.text);
  if (text.trim() === '')
    return fail(problem('invalid', 'Paste the text first.', { fields: { text: 'Paste the text first.' } }));
  const textSha256 = sha256Hex(text);
  const [article, source, sameId, isCited] = await Promise.all([
    deskArticle(db, articleId),
    findSource(db, sourceId),
    findSameCapture(db, articleId, sourceId, textSha256),
    isSourceOfArticle(db, articleId, sourceId),
  ]);
  if (!article) return fail(problem('not_found', 'There is no such article.'));
  if (!source) return fail(problem('not_found', 'There is no such source.'));
  if (sameId) return added(context, sameId, null);
  const id = newId<'capture'>();
  const capture = {
    id,
    sourceId,
    kind: input.kind,
    title: input.title || null,
    url: input.url || null,
    finalUrl: input.url || null,
    publishedOn: input.publishedOn || null,
    language: detectLanguage(text),
    mediaType: 'text/plain; charset=utf-8',
    text,
    textSha256,
    originalSha256: sha256Hex(bytes),
    circumstances: input.circumstances,
    demonstration: article.article.demonstration,
    capturedBy: actor.id,
    capturedAt: now,
  };
  const cite = { articleId, sourceId, name: source.name, via: 'person' as const };
  const { textSha256: sha256, originalSha256, url } = capture;
  const event = deskEvent(context, {
    kind: 'capture.added',
    articleId,
    subjectId: id,
    after: { sourceId, sha256, originalSha256, url, cited: !isCited },
  });
  const committed = await db.commit({
    writes: [...insertCapture(capture, bytes, articleId), citeSource(cite)],
    events: [event],
  });
  if (!committed.ok) return fail(problem('stale', 'This could not be saved just now. Please try again.'));
  return added(context, id, event.id);
}

async function added({ db }: Context, id: CaptureId, eventId: string | null): Promise<Result<AddedCapture, Problem>> {
  const found = await findCapture(db, id);
  if (!found) return fail(problem('not_found', 'There is no such capture.'));
  const { text: _text, finalUrl: _finalUrl, mediaType: _mediaType, language: _language, ...summary } = found;
  const told = { eventId, words: eventWords('capture.added') };
  return ok({ captureId: id, existed: eventId === null, capture: { ...summary, evidenceCount: 0 }, ...told });
}
