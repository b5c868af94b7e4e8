import type { BlockKind } from '#lib/core/claims/extraction.ts';
import type { Span } from '#lib/core/text/span.ts';
import { push } from './alike.ts';
import { disjointSets } from '#lib/core/disjoint-sets.ts';
import type { Draft } from './draft.ts';
import { figureMentions, type FigureMention } from './figure-mentions.ts';
import { formsOf } from './forms.ts';
import type { SheetText } from './sheet-copy.ts';
import type { SheetFigure } from './sheet.ts';

/** A date of the text, so that its numbers are not read as figures. */
export type TakenDate = Span & { readonly date: string | null };

type Placed = FigureMention & {
  readonly sentence: number;
  /** The day, month or year that its sentence gives. */
  readonly when: string | null;
};

const NO_FIGURES: ReadonlySet<BlockKind> = new Set(['dateline', 'boilerplate', 'footer', 'byline']);

/** The figures of a text: one entry for each value of a unit, and one for values that may be of one thing. */
export function sheetFigures(text: SheetText, dates: readonly TakenDate[]): readonly Draft<SheetFigure>[] {
  const byValue = Map.groupBy(placed(text, dates), ({ unitKey, value }) => `${unitKey} ${String(value)}`);
  return joined([...byValue.values()]).map((values) => {
    const forms = values.flatMap((same) =>
      formsOf(text.doc.text, same).map((form) => ({ ...form, value: same[0]?.value ?? 0 })),
    );
    const texts = values.map((same) => text.doc.text.slice(same[0]?.start, same[0]?.end));
    return {
      unit: values[0]?.[0]?.unit ?? null,
      forms,
      flags:
        values.length === 1
          ? []
          : [{ kind: 'figure', words: `For what may be one thing: ${texts.map((one) => `“${one}”`).join(', ')}.` }],
    };
  });
}

function placed({ doc, kinds }: SheetText, dates: readonly TakenDate[]): readonly Placed[] {
  let next = 0; // the first date that may reach into the sentence
  return doc.words.flatMap((words, sentence) => {
    const end = doc.sentences[sentence]?.end ?? 0;
    const own: TakenDate[] = [];
    for (let date = dates[next]; date !== undefined && date.start < end; date = dates[next]) {
      own.push(date);
      next += 1;
    }
    if (NO_FIGURES.has(kinds[sentence] ?? 'paragraph')) return [];
    const when = own.find(({ date }) => date !== null && !date.startsWith('T'))?.date ?? null;
    let at = 0;
    const isTaken = (token: number): boolean => {
      const { start } = words.tokens[token] ?? { start: 0 };
      while (at < own.length && (own[at]?.end ?? 0) <= start) at += 1;
      return (own[at]?.start ?? end) <= start;
    };
    return figureMentions(words, isTaken).map((mention) => ({ ...mention, sentence, when }));
  });
}

/** So many of the first comers of a bucket are compared: a text of nothing but figures stays linear. */
const MOST = 8;

/** Values of one unit about one thing, from different sentences, set together. */
function joined(values: readonly (readonly Placed[])[]): readonly (readonly (readonly Placed[])[])[] {
  const sets = disjointSets(values.length);
  const buckets = new Map<string, { readonly mention: Placed; readonly of: number }[]>();
  for (const [of, same] of values.entries()) {
    for (const mention of same) {
      if (mention.partial || mention.unitKey === '') continue;
      const shared = new Map<number, number>();
      for (const about of mention.about) {
        const bucket = `${mention.unitKey} ${about}`;
        const others = buckets.get(bucket) ?? [];
        for (const other of others) {
          if (other.of === of || !comparable(mention, other.mention)) continue;
          const count = (shared.get(other.of) ?? 0) + 1;
          shared.set(other.of, count);
          if (count >= mention.shares) sets.join(of, other.of);
        }
        if (others.length < MOST) push(buckets, bucket, { mention, of });
      }
    }
  }
  return [...Map.groupBy(values, (_, i) => sets.rootOf(i)).values()];
}

/** Two figures in one sentence are set against each other by the copy itself; so are those of two different years. */
const comparable = (a: Placed, b: Placed): boolean =>
  a.sentence !== b.sentence && (a.when === null || b.when === null || a.when === b.when);
