import type { Quotation } from '#lib/core/text/quotations.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Attribution } from '../extraction.ts';

/**
 * What was said with its quotations in full: with their marks, and with the sentences of the same quotation that stand
 * before or after. `“Why? It rained,” she said` gives “Why? It rained,” where the second sentence alone was read.
 */
export const inFull = (quotations: readonly Quotation[], link: Attribution): Attribution => {
  // "I think P" inside somebody's quotation: what is thought is no more than P
  if (quotationAt(quotations, link.cue.start) !== undefined) return link;
  const content = spansInFull(quotations, link.content);
  return content === link.content ? link : { ...link, content };
};

function spansInFull(quotations: readonly Quotation[], spans: readonly Span[]): readonly Span[] {
  if (quotations.length === 0 && spans.length < 2) return spans;
  const full: Span[] = [];
  for (const span of spans.length < 2 ? spans : spans.toSorted((a, b) => a.start - b.start)) {
    const first = quotationAt(quotations, span.start);
    const last = quotationAt(quotations, span.end - 1);
    const start = Math.min(span.start, first?.outer.start ?? span.start);
    const end = Math.max(span.end, last?.outer.end ?? span.end);
    const before = full[full.length - 1];
    if (before !== undefined && start <= before.end)
      full[full.length - 1] = { start: before.start, end: Math.max(end, before.end) };
    else full.push({ start, end });
  }
  return full;
}

/** The quotation that a place in the text lies in, marks and all; by halving, for a text may have very many. */
function quotationAt(quotations: readonly Quotation[], at: number): Quotation | undefined {
  let from = 0;
  let to = quotations.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quotations[middle]?.outer.end ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  const found = quotations[from];
  return found !== undefined && found.outer.start <= at ? found : undefined;
}
