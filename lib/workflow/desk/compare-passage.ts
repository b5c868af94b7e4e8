import type { z } from 'zod';
import { findCapture, isCaptureOfArticle } from '#db/queries/captures.ts';
import { askedBy } from '#lib/core/evidence/asked-flags.ts';
import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { PassageCompared } from '#lib/schema/claim-detail.ts';
import type { compareInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { compareItems } from './compare-item.ts';
import { loadCase, withGround } from './load-case.ts';
import { originsOf } from './weigh-evidence.ts';

/**
 * What pinning these words with this stance would ask, and where they come from, before anything is kept. A question to
 * the reviewer, never a verdict.
 */
export async function comparePassage(
  context: Context,
  { id, captureId, start, end, stance }: z.output<typeof compareInput> & { readonly id: ClaimId },
): Promise<Result<PassageCompared, Problem>> {
  const { db } = context;
  const allowed = permits(context.actor, 'evidence.add');
  if (!allowed.ok) return fail(allowed.error);
  const loaded = await loadCase(context, id);
  if (!loaded.ok) return loaded;
  const file = await withGround(db, loaded.value);
  const [capture, isLinked] = await Promise.all([
    findCapture(db, captureId),
    isCaptureOfArticle(db, file.claim.articleId, captureId),
  ]);
  if (!capture || !isLinked) return fail(problem('not_found', 'There is no such capture in this article.'));
  if (end > capture.text.length || start >= end) {
    return fail(problem('refused', 'The words lie outside the captured text.'));
  }
  const item = { id: NOT_PINNED, captureId, stance, start, end, contradiction: null, shared: false, checkId: NO_CHECK };
  const origins = originsOf(file, [...file.evidence.map((row) => row.item), item]);
  const comparison = compareItems(file, [item]).get(NOT_PINNED) ?? null;
  const origin = origins.origins.find((one) => one.items.some((placed) => placed.id === NOT_PINNED));
  const placed = origin?.items.find((one) => one.id === NOT_PINNED);
  return ok({
    comparison,
    asked: askedBy(stance, comparison),
    origin:
      origin && placed
        ? { key: origin.key, name: origin.name, own: origin.own, words: placed.words, credit: placed.credit }
        : null,
    // “It was said” is offered only where the passage shows who said it, and says what the claim says.
    saysSo:
      askedBy('attributes', compareItems(file, [{ ...item, stance: 'attributes' }]).get(NOT_PINNED) ?? null).length ===
      0,
  });
}

const NOT_PINNED = '' as EvidenceId;
const NO_CHECK = '' as Parameters<typeof originsOf>[1][number]['checkId'];
