import type { ExtractedClaim, Extraction } from '#lib/core/claims/extraction.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import type { Span } from '#lib/core/text/span.ts';

/**
 * The claim that somebody means by these words: the one with that text; else, of those that share characters with the
 * first place of the words in the copy, the one that shares most.
 * @returns in words, where the copy has neither
 */
export function claimInCopy({ text, claims }: Extraction, words: string): Result<ExtractedClaim, string> {
  const wanted = normalise(words).text.trim();
  const same = claims.find((claim) => claim.text === wanted);
  if (same !== undefined) return ok(same);
  const place = wanted === '' ? null : placeOf(wanted, text);
  const shown = `“${wanted.slice(0, 80)}”`;
  if (place === null) return fail(`the claim is not in the copy: ${shown}`);
  const [nearest] = claims
    .map((claim) => ({ claim, shared: sharedWith(claim, place) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared);
  return nearest === undefined ? fail(`the copy claims nothing in these words: ${shown}`) : ok(nearest.claim);
}

/** Any run of white space stands for any other: copy is wrapped where the words may not be. */
function placeOf(words: string, text: string): Span | null {
  const exact = text.indexOf(words);
  if (exact !== -1) return { start: exact, end: exact + words.length };
  const loose = new RegExp(words.split(/\s+/u).map(escaped).join('\\s+'), 'u').exec(text);
  return loose === null ? null : { start: loose.index, end: loose.index + loose[0].length };
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function sharedWith({ spans }: ExtractedClaim, place: Span): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, place.end) - Math.max(span.start, place.start)),
    0,
  );
}
