import { anchor, anchorsOf } from '#lib/core/text/anchor.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Directness, TextSpan } from './extraction.ts';

/** A link as a person gives it: in words of the copy. An empty `source`: the copy names nobody. */
export type TypedLink = {
  readonly source: string;
  /** Who that is, where the words alone do not say it ("He"); empty for as the words have it. */
  readonly name: string;
  readonly cue: string;
  readonly act: boolean;
};

export type AnchoredLink = {
  readonly source: (TextSpan & { readonly name: string | null }) | null;
  readonly cue: TextSpan;
  readonly act: boolean;
};

/**
 * Finds the words of each link in the copy, the cue nearest to the claim and the source nearest to its cue.
 * @param near where the claim begins
 * @returns the links with their spans, or what is wrong by field (`links.0.cue`)
 */
export function anchorLinks(
  text: string,
  near: number,
  links: readonly TypedLink[],
): Result<readonly AnchoredLink[], Readonly<Record<string, string>>> {
  const anchors = anchorsOf(text);
  const wrong: Record<string, string> = {};
  const found = links.flatMap(({ source, name, cue, act }, at): AnchoredLink[] => {
    const by = anchor(anchors, cue, near);
    const who = source === '' ? null : anchor(anchors, source, by?.start ?? near);
    if (by === null) wrong[`links.${at}.cue`] = NOT_THERE;
    if (source !== '' && who === null) wrong[`links.${at}.source`] = NOT_THERE;
    if (by === null) return [];
    return [{ source: who && { ...worded(text, who), name: name || null }, cue: worded(text, by), act }];
  });
  return Object.keys(wrong).length > 0 ? fail(wrong) : ok(found);
}

/** Direct where all of the claim's words stand in its quotations, mixed where some do. */
export function directnessOf(spans: readonly Span[], quotes: readonly Span[]): Directness {
  const inside = (span: Span) => quotes.some((quote) => quote.start <= span.start && span.end <= quote.end);
  const touches = (span: Span) => quotes.some((quote) => quote.start < span.end && span.start < quote.end);
  if (spans.length > 0 && spans.every(inside)) return 'direct';
  return spans.some(touches) ? 'mixed' : 'indirect';
}

const NOT_THERE = 'The copy does not have these words. Give them as they stand there.';

const worded = (text: string, { start, end }: Span): TextSpan => ({ text: text.slice(start, end), start, end });
