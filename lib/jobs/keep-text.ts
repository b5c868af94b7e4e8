import { detectLanguage } from '#lib/core/language/detect.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';

/** A text as it is kept for good: normalised, with the hashes (in hex) of that and of the bytes that came in. */
export type KeptText = {
  readonly text: string;
  readonly sha256: string;
  readonly originalSha256: string;
  /** ISO 639-1, told from the text. */
  readonly language: string;
};

export function keepText({ original }: { readonly original: string }): Result<KeptText, Problem> {
  const { text } = normalise(original);
  return ok({
    text,
    sha256: sha256Hex(text),
    originalSha256: sha256Hex(new TextEncoder().encode(original)),
    language: detectLanguage(text),
  });
}
