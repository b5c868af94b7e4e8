import { findCapture } from '#db/queries/captures.ts';
import type { CaptureId } from '#lib/core/ids.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { CaptureSummary } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';

export type AddedCapture = {
  readonly captureId: CaptureId;
  readonly capture: CaptureSummary;
  /** The same text of the same source was captured for this article before: that one is given back. */
  readonly existed: boolean;
  /** What `undo` takes; null where nothing changed. */
  readonly eventId: string | null;
  readonly words: string;
};

/** What is answered to whoever added a capture, or asks again whether they did. */
export async function captureAdded(
  { db }: Pick<Context, 'db'>,
  id: CaptureId,
  eventId: string | null,
): Promise<Result<AddedCapture, Problem>> {
  const found = await findCapture(db, id);
  if (!found) return fail(problem('not_found', 'There is no such capture.'));
  const { text: _text, finalUrl: _finalUrl, mediaType: _mediaType, language: _language, ...summary } = found;
  const told = { eventId, words: eventWords('capture.added') };
  return ok({ captureId: id, existed: eventId === null, capture: { ...summary, evidenceCount: 0 }, ...told });
}
