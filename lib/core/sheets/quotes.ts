import type { Quotation } from '#lib/core/text/quotations.ts';
import type { Span } from '#lib/core/text/span.ts';
import { push } from './alike.ts';
import { disjointSets } from '#lib/core/disjoint-sets.ts';
import type { Draft } from './draft.ts';
import { formsOf } from './forms.ts';
import type { SheetClaim, SheetText } from './sheet-copy.ts';
import type { SheetFlag, SheetQuote } from './sheet.ts';

/** The quotations of a text with their speakers: the same words once, what may be other wordings of them beside. */
export function sheetQuotes(
  { doc }: SheetText,
  claimsAt: (place: Span) => readonly SheetClaim[],
): readonly Draft<SheetQuote>[] {
  const quotes = doc.quotations.map((quotation, i) => ({
    quotation,
    words: wordsOf(doc.text, quotation),
    speaker: claimsAt(quotation).find((claim) => claim.speaker !== null)?.speaker ?? null,
    open: quotation.open && !goesOn(doc.text, doc.quotations[i + 1], quotation),
  }));
  const bySame = [...Map.groupBy(quotes, ({ words }) => words.join(' ')).values()];
  return joined(bySame).map((wordings) => {
    const all = wordings.flat();
    return {
      speaker: all.find((one) => one.speaker !== null)?.speaker ?? null,
      forms: formsOf(
        doc.text,
        all.map((one) => one.quotation),
      ),
      flags: flagsOf(
        wordings.length,
        all.some((one) => one.open),
      ),
    };
  });
}

/** A quotation over several paragraphs opens anew in each, and is closed in the last. */
const goesOn = (text: string, next: Quotation | undefined, { end }: Quotation): boolean =>
  next !== undefined &&
  text.slice(end, Math.min(next.outer.start, end + 20)).trim() === '' &&
  next.outer.start - end < 20;

function flagsOf(wordings: number, isOpen: boolean): readonly SheetFlag[] {
  const flags: SheetFlag[] = [];
  if (wordings > 1) flags.push({ kind: 'quote', words: 'What may be one quotation is worded differently.' });
  if (isOpen) flags.push({ kind: 'open_quote', words: 'The closing quotation mark is missing.' });
  return flags;
}

/** So many words of a quotation are compared. */
const COMPARED = 60;

const wordsOf = (text: string, { start, end }: Span): readonly string[] =>
  (
    text
      .slice(start, Math.min(end, start + COMPARED * 8))
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? []
  ).slice(0, COMPARED);

type Quoted = { readonly words: readonly string[] };

/** So many of the first comers of a bucket are compared. */
const MOST = 4;

/** Quotations of four words or more that have most of their pairs of neighbouring words in common, and are no part of each other. */
function joined<T extends Quoted>(quotes: readonly (readonly T[])[]): readonly (readonly (readonly T[])[])[] {
  const sets = disjointSets(quotes.length);
  const buckets = new Map<string, number[]>();
  for (const [i, [quote]] of quotes.entries()) {
    const words = quote?.words ?? [];
    if (words.length < 4) continue;
    const shared = new Map<number, number>();
    const pairs = new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
    for (const pair of pairs) {
      const others = buckets.get(pair) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (others.length < MOST) push(buckets, pair, i);
    }
    for (const [other, count] of shared) {
      const theirs = quotes[other]?.[0]?.words ?? [];
      const least = Math.min(pairs.size, theirs.length - 1);
      if (count >= least * 0.5 && count >= 2 && !isPart(words, theirs)) sets.join(i, other);
    }
  }
  return [...Map.groupBy(quotes, (_, i) => sets.rootOf(i)).values()];
}

/** A part of a quotation, quoted again word by word, is as it should be. */
function isPart(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [` ${a.join(' ')} `, ` ${b.join(' ')} `];
  return one.includes(other) || other.includes(one);
}
