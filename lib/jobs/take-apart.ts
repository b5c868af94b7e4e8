import type { CopyLink } from '#lib/core/copy/cited-links.ts';
import { explainWithin } from '#lib/core/claims/explain.ts';
import type { Extraction } from '#lib/core/claims/extraction.ts';
import { excessOf, tooMuch } from '#lib/core/claims/limits.ts';
import { applyEdits, type Preview, type PreviewEdit } from '#lib/core/claims/preview-edits.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';

/** An article as it is stored: what was found in it, with a person's edits laid over it. */
export type TakenApart = {
  readonly run: Extraction;
  readonly preview: Preview;
  /** SHA-256 of the normalised text, in hex. */
  readonly hash: string;
  /** What the claims of the preview are found by, in their order. */
  readonly tokens: readonly string[];
};

export type TakeApartInput = {
  /** The whole copy, headline included. */
  readonly text: string;
  /** The day of publication, ISO; null where none is given. */
  readonly published: string | null;
  readonly edits: readonly PreviewEdit[];
  /** What the text linked to where it came from. */
  readonly links?: readonly CopyLink[];
};

export function takeApart({ text, published, edits, links = [] }: TakeApartInput): Result<TakenApart, Problem> {
  const within = explainWithin(text, { links, ...(published !== null && { published }) });
  if (!within.ok) return fail(tooMuch(within.error));
  const { extraction: run, explanations } = within.value;
  const explained = run.claims.map((claim) => {
    const why = explanations.get(claim.id);
    return why === undefined ? claim : { ...claim, why };
  });
  const preview = applyEdits(run.text, explained, edits);
  const excess = excessOf({ text: run.text, ...run.article, claims: preview.claims });
  if (excess !== null) return fail(tooMuch(excess));
  return ok({
    run,
    preview,
    hash: sha256Hex(run.text),
    tokens: preview.claims.map((claim) => searchTokens(claim.text).join(' ')),
  });
}
