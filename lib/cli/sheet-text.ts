import type { Extraction } from '#lib/core/claims/extraction.ts';
import type { Sheet, SheetEntry, SheetForm, SheetPart, SheetSource } from '#lib/core/sheets/sheet.ts';
import {
  dateNote,
  EMPTY_WORDS,
  figureNote,
  nameNote,
  PART_WORDS,
  quoteNote,
  sourceNote,
} from '#lib/core/sheets/sheet-words.ts';
import { wrap } from './wrap.ts';

/** The sheet as a page to read: each part with its entries, flagged ones first, each with its sentences and claims. */
export function sheetText(sheet: Sheet, { article }: Extraction): string {
  const sentenceAt = sentences(article.sentences);
  const part = <Entry extends SheetEntry>(
    name: SheetPart,
    entries: readonly Entry[],
    note: (entry: Entry) => string,
  ) => {
    const flagged = entries.filter((entry) => entry.flags.length > 0).length;
    const heading = `${PART_WORDS[name].toUpperCase()} · ${String(entries.length)}${flagged === 0 ? '' : `, ${String(flagged)} flagged`}`;
    const rows = entries.map((entry) => row(entry, note(entry), sentenceAt));
    return [heading, ...(rows.length === 0 ? [`  ${EMPTY_WORDS[name]}`] : rows)].join('\n');
  };
  const parts = [
    part('names', sheet.names, (name) => [nameNote(name), ...name.titles.map((title) => times(title))].join(' · ')),
    part('figures', sheet.figures, figureNote),
    part('dates', sheet.dates, dateNote),
    part('quotes', sheet.quotes, quoteNote),
    part('sources', sheet.sources.map(named), sourceNote),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** By its name alone: its places may be no more than “he”. */
const named = (source: SheetSource): SheetSource => ({
  ...source,
  forms: [{ text: source.name, spans: source.forms.flatMap(({ spans }) => spans) }],
});

type SentenceAt = (start: number) => string;

function row({ forms, flags, claims }: SheetEntry, note: string, sentenceAt: SentenceAt): string {
  const where = [...new Set(forms.flatMap(({ spans }) => spans.map(({ start }) => sentenceAt(start))))];
  const facts = [note, where.join(' '), claims.length === 0 ? 'in no claim' : claims.join(' ')];
  const lines = [
    `${flags.length > 0 ? '!' : ' '} ${wrap(`${forms.map(times).join(' · ')}`, 2)}`,
    ...flags.map((flag) => `    ${wrap(flag.words, 4)}`),
    `    ${wrap(facts.filter((fact) => fact !== '').join(' · '), 4)}`,
  ];
  return lines.join('\n');
}

const times = ({ text, spans }: Pick<SheetForm, 'text' | 'spans'>): string =>
  spans.length === 1 ? oneLine(text) : `${oneLine(text)} (${String(spans.length)})`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The sentence in which a place lies, by halving. */
function sentences(all: Extraction['article']['sentences']): SentenceAt {
  return (start) => {
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((all[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return all[low]?.id ?? '';
  };
}
