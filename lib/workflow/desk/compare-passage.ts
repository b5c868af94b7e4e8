import type { z } from 'zod';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import { stanceHint } from '#lib/core/evidence/stance-hint.ts';
import { suggestStance } from '#lib/core/evidence/suggest-stance.ts';
import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { detectLanguage } from '#lib/core/language/detect.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { OriginGround } from '#lib/core/sources/origin-ground.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { compareInput } from '#lib/schema/desk-inputs.ts';
import type { PassageCompared } from '#lib/schema/claim-detail.ts';
import type { Context } from '#lib/workflow/context.ts';
import { compareItems } from './compare-item.ts';
import { loadCase, withGround, type Case } from './load-case.ts';
import { originsOf } from './weigh-evidence.ts';

/**
 * What pinning these words with this stance would ask, and where they come from, before anything is kept. A question to
 * the reviewer, never a verdict.
 */
export async function comparePassage(
  context: Context,
  { id, captureId, start, end, stance }: z.output<typeof compareInput> & { readonly id: ClaimId },
): Promise<Result<PassageCompared, Problem>> {
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  const loaded = await loadCase(context, id);
  if (!loaded.ok) return loaded;
  const file = await withGround(context, loaded.value);
  const capture = file.ground.captureOf.get(captureId);
  if (capture === undefined) return fail(problem('not_found', 'There is no such capture in this article.'));
  if (end > capture.text.length || start >= end) {
    return fail(problem('refused', 'The words lie outside the captured text.'));
  }
  if (end - start > LONGEST) return fail(problem('refused', 'A quote is at most five thousand characters long.'));
  const item = { id: NOT_PINNED, captureId, stance, start, end, contradiction: null, shared: false, checkId: NO_CHECK };
  const origins = originsOf(file, [...file.evidence.map((row) => row.item), item]);
  const comparison = compareItems(file, [item]).get(NOT_PINNED) ?? null;
  const asIfSaid = compareItems(file, [{ ...item, stance: 'attributes' }]).get(NOT_PINNED) ?? null;
  const origin = origins.origins.find((one) => one.items.some((placed) => placed.id === NOT_PINNED));
  const placed = origin?.items.find((one) => one.id === NOT_PINNED);
  return ok({
    comparison,
    asked: askedBy(stance, comparison),
    origin:
      origin && placed
        ? { key: origin.key, name: origin.name, own: origin.own, words: placed.words, credit: placed.credit }
        : null,
    hint: suggestStance(hintFor(file, capture, { start, end }), asIfSaid, {
      isAttributed: file.chain.length > 0 && !file.claim.presupposed,
    }),
  });
}

const NOT_PINNED = '' as EvidenceId;
const NO_CHECK = '' as Parameters<typeof originsOf>[1][number]['checkId'];

/** As long as a quote may be, in UTF-16 units. */
const LONGEST = 5_000;

type Capture = OriginGround['captures'][number];

function hintFor(file: Case, capture: Capture, { start, end }: Span) {
  const { text } = capture;
  const touched = sentencesOf(text).filter((sentence) => sentence.start < end && start < sentence.end);
  return stanceHint({
    claim: file.claim.text,
    passage: text.slice(start, end),
    around: text.slice(touched[0]?.start ?? start, touched.at(-1)?.end ?? end),
    credited: isCredited(file, capture),
    language: detectLanguage(text),
  });
}

/** Whether the copy credits the claim to whoever published the capture. */
function isCredited({ chain }: Case, capture: Capture): boolean {
  const key = sourceKey(capture.sourceName);
  return chain.some(
    ({ link, registeredName }) =>
      (link.sourceId !== null && link.sourceId === capture.sourceId) ||
      sourceKey(registeredName ?? link.sourceName ?? link.sourceText ?? '') === key,
  );
}
