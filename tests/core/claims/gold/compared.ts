import type { ExtractedClaim, Extraction } from '#lib/core/claims/extraction.ts';
import type { GoldRow, KnownDifferences } from './gold-row.ts';

/** The sentences of the paragraphs: what a reader calls the copy. */
export const copySentences = ({ article }: Extraction) => {
  const copy = new Set(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id));
  return article.sentences.filter(({ block }) => copy.has(block));
};

/** Table and engine, row by row; rows are compared whole, kinds where the row is found. */
export function compared(extraction: Extraction, table: readonly GoldRow[]): KnownDifferences {
  const number = new Map(copySentences(extraction).map(({ id }, place) => [id, place + 1]));
  const kinds = new Map<string, string>();
  const found = extraction.claims
    .filter(({ sentence }) => number.has(sentence))
    .map((claim) => {
      const row = foundLine(number.get(claim.sentence) ?? 0, claim, extraction.text);
      kinds.set(row, claim.kind);
      return row;
    });
  const wanted = table.map(goldLine);
  const isKindWrong = ([, , , more]: GoldRow, row: string) =>
    more?.kind !== undefined && kinds.has(row) && kinds.get(row) !== more.kind;
  return {
    missing: without(wanted, found),
    extra: without(found, wanted),
    kinds: table.flatMap((row) => {
      const line = goldLine(row);
      return isKindWrong(row, line) ? [`${line} is ${kinds.get(line) ?? ''}, not ${row[3]?.kind ?? ''}`] : [];
    }),
  };
}

function goldLine([sentence, chain, claim, more = {}]: GoldRow): string {
  const { hedge, quote, date, presupposed } = more;
  const notes = [
    presupposed === true ? 'granted' : '',
    hedge ?? '',
    quote === undefined ? '' : `“${quote}”`,
    date ?? '',
  ];
  return lineOf(sentence, chain, claim, notes);
}

function foundLine(sentence: number, claim: ExtractedClaim, text: string): string {
  const chain = claim.attributions.map(({ source, cue, act }) => {
    const who = source === null ? 'nobody' : (source.name ?? source.text);
    return `${who} (${cue.text}${act ? ', act' : ''})`;
  });
  return lineOf(sentence, chain.join(' > '), claim.text, [
    claim.presupposed ? 'granted' : '',
    claim.hedges.map((hedge) => hedge.text).join(' '),
    claim.quotes.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' '),
    (claim.dates ?? []).map((date) => date.date).join(' '),
  ]);
}

/** "The union" at the head of its sentence is "the union" as a name. */
const lineOf = (sentence: number, chain: string, claim: string, notes: readonly string[]): string =>
  `${String(sentence)} [${chain.replace(/(?<=^|> )The /g, 'the ')}] ${claim}${notes.flatMap((note) => (note === '' ? [] : [` | ${note}`])).join('')}`;

/** What a list has and the other has not, as often as it has it. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const one of other) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const times = left.get(one) ?? 0;
    left.set(one, times - 1);
    return times <= 0;
  });
}
