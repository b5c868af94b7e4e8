import { extract } from '#lib/core/claims/extract.ts';
import type { AttributedSource, Attribution, ExtractedClaim } from '#lib/core/claims/extraction.ts';
import { relayOf } from '#lib/core/sources/relay-of.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Span } from '#lib/core/text/span.ts';

/**
 * Whom a passage has it from; the span is in the capture. `speaker`: the person whom the passage itself names, where
 * the text around it shows that somebody else gives the account of what that person said; else null.
 */
export type PassageSource = Span & {
  readonly name: string;
  readonly anonymous: string | null;
  readonly speaker: string | null;
};

/** As much of a long capture around the quote as holds its paragraph and whoever is named before it. */
const AROUND = 20_000;

/**
 * The source that a passage of a capture rests on, as the engine reads it: of the claims that the quote touches, the
 * innermost link that reports and is not the publisher itself. The speaker of a position stands inside the account of
 * whoever relays it, so the relay is the origin of our knowledge; also where the relay is named elsewhere in the text.
 * @returns null where the passage names nobody but its publisher
 */
export function namedInPassage(text: string, quote: Span, publisher: string): PassageSource | null {
  const from = text.lastIndexOf('\n', Math.max(0, quote.start - AROUND)) + 1;
  const end = text.indexOf('\n', quote.end + AROUND);
  const found = extract(text.slice(from, end === -1 ? text.length : end));
  const inWindow = { start: quote.start - from, end: quote.end - from };
  const touched = found.claims
    .map((claim) => ({ claim, overlap: overlapOf(claim, inWindow) }))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((a, b) => b.overlap - a.overlap);
  for (const { claim } of touched) {
    const source = originLink(claim, sourceKey(publisher))?.source;
    if (source) return placed(source, found.claims, inWindow, from);
  }
  return null;
}

function placed(named: AttributedSource, claims: readonly ExtractedClaim[], quote: Span, from: number): PassageSource {
  const relay = named.anonymous === null ? relayOf(named.name ?? named.text, quote, claims) : null;
  const source = relay ?? named;
  return {
    name: source.name ?? source.text,
    anonymous: source.anonymous,
    speaker: relay === null ? null : (named.name ?? named.text),
    start: source.start + from,
    end: source.end + from,
  };
}

function overlapOf({ spans }: ExtractedClaim, quote: Span): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(span.end, quote.end) - Math.max(span.start, quote.start)),
    0,
  );
}

function originLink({ attributions }: ExtractedClaim, publisherKey: string): Attribution | undefined {
  const others = attributions.filter(
    (link) => link.source !== null && sourceKey(link.source.name ?? link.source.text) !== publisherKey,
  );
  const reporting = others.filter((link) => !link.act);
  const [outermost] = reporting.length > 0 ? reporting : others;
  return outermost;
}
