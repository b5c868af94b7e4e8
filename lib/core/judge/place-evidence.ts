import type { EvidenceId } from '#lib/core/ids.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { WrittenEvidence } from './constellation.ts';
import type { Ground, PlacedCapture } from './ground.ts';

/** An item of evidence with its capture, and its quote where it first stands there; null for a silent one. */
export type PlacedItem = {
  /** Made of what the item is, so that the order in which items are written changes nothing. */
  readonly id: EvidenceId;
  readonly written: WrittenEvidence;
  readonly capture: PlacedCapture;
  readonly quote: Span | null;
};

/** @returns in words the first item that has no place */
export function placeEvidence(
  evidence: readonly WrittenEvidence[],
  { captures }: Ground,
): Result<readonly PlacedItem[], string> {
  const placed: PlacedItem[] = [];
  const times = new Map<string, number>();
  for (const written of evidence) {
    const capture = captures.get(written.capture);
    if (capture === undefined) return fail(`evidence rests on an unknown capture: ${written.capture}`);
    const quote = written.stance === 'silent' ? null : placeOf(written.quote, capture.text);
    if (quote === undefined) return fail(`the quote is not in capture ${capture.id}: ${shortened(written)}`);
    const key = [capture.id, quote?.start ?? '', quote?.end ?? '', written.stance].join(':');
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    placed.push({ id: `${key}:${before}` as EvidenceId, written, capture, quote });
  }
  return ok(placed);
}

function placeOf(quote: string, text: string): Span | undefined {
  const { text: words } = normalise(quote);
  const start = text.indexOf(words);
  return start === -1 || words === '' ? undefined : { start, end: start + words.length };
}

function shortened(written: WrittenEvidence): string {
  const quote = written.stance === 'silent' ? '' : written.quote;
  return quote.length > 80 ? `“${quote.slice(0, 80)}…”` : `“${quote}”`;
}
