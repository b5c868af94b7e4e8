import type { Span } from '#lib/core/text/span.ts';
import { claimsAt } from './claims-at.ts';
import { sheetDates } from './dates.ts';
import type { Draft } from './draft.ts';
import { sheetFigures } from './figures.ts';
import { sheetNames } from './names.ts';
import { sheetQuotes } from './quotes.ts';
import { sheetSources } from './sources.ts';
import { readSheetText, type SheetCopy } from './sheet-copy.ts';
import type { Sheet, SheetEntry } from './sheet.ts';

/** The sheet of a text. Pure and linear in the length of the text; the same text and claims give the same sheet. */
export function sheetOf(copy: SheetCopy): Sheet {
  const text = readSheetText(copy);
  const dates = sheetDates(text);
  const taken = dates.flatMap(({ date, forms }) =>
    forms.flatMap(({ spans }) => spans.map((span) => ({ ...span, date }))),
  );
  return {
    names: entries('n', sheetNames(text), copy),
    figures: entries('f', sheetFigures(text, taken.toSorted(byStart)), copy),
    dates: entries('d', dates, copy),
    quotes: entries('q', sheetQuotes(text, claimsAt(copy.claims)), copy),
    sources: numbered('s', sheetSources(text.doc.text, copy.claims)).map(({ draft, id }) => ({ ...draft, id })),
  };
}

/** Numbered, each with the claims that use it. */
function entries<Entry extends SheetEntry>(
  letter: string,
  drafts: readonly Draft<Entry>[],
  { claims }: SheetCopy,
): readonly (Draft<Entry> & Pick<SheetEntry, 'id' | 'claims'>)[] {
  const order = new Map(claims.map((claim, place) => [claim.id, place]));
  const used = usedBy(drafts, claims);
  return numbered(letter, drafts).map(({ draft, at, id }) => ({
    ...draft,
    id,
    claims: [...(used[at] ?? [])].toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  }));
}

/** Flagged ones first, then as they stand in the copy; each with its place in `drafts`. */
function numbered<Entry extends Pick<SheetEntry, 'forms' | 'flags'>>(letter: string, drafts: readonly Entry[]) {
  return drafts
    .map((draft, at) => ({ draft, at, first: firstPlace(draft) }))
    .toSorted((a, b) => Number(b.draft.flags.length > 0) - Number(a.draft.flags.length > 0) || a.first - b.first)
    .map(({ draft, at }, i) => ({ draft, at, id: `${letter}${String(i + 1)}` }));
}

const firstPlace = ({ forms }: Pick<SheetEntry, 'forms'>): number =>
  forms.reduce((first, { spans }) => Math.min(first, spans[0]?.start ?? first), Number.MAX_SAFE_INTEGER);

/** All places in one walk over the text. */
function usedBy(
  drafts: readonly Pick<SheetEntry, 'forms'>[],
  claims: SheetCopy['claims'],
): readonly ReadonlySet<string>[] {
  const used = drafts.map(() => new Set<string>());
  const places = drafts.flatMap(({ forms }, i) => forms.flatMap(({ spans }) => spans.map((span) => ({ span, i }))));
  const at = claimsAt(claims);
  for (const { span, i } of places.toSorted((a, b) => byStart(a.span, b.span)))
    for (const claim of at(span)) used[i]?.add(claim.id);
  return used;
}

const byStart = (a: Span, b: Span): number => a.start - b.start;
