import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import type { ExtractedClaim, Extraction } from '#lib/core/claims/extraction.ts';
import { baraj } from './baraj.ts';
import { ferry } from './ferry.ts';
import type { GoldRow, KnownDifferences } from './gold-row.ts';
import { KNOWN } from './known-differences.ts';
import { river } from './river.ts';

const ARTICLES: readonly {
  readonly name: keyof typeof KNOWN;
  readonly table: readonly GoldRow[];
  readonly sentences: number;
}[] = [
  { name: 'ferry', table: ferry, sentences: 15 },
  { name: 'river', table: river, sentences: 40 },
  { name: 'baraj', table: baraj, sentences: 14 },
];

/**
 * Articles written for the tests, each with a table made by reading it before the engine did. Where the engine differs,
 * the difference is written down and held to: a better engine fails here until it is taken off the list.
 */
describe.each(ARTICLES)('the gold article $name', ({ name, table, sentences }) => {
  const text = readFileSync(new URL(`../../../fixtures/gold/${name}.txt`, import.meta.url), 'utf8');
  const extraction = extract(text);
  const differences = compared(extraction, table);

  it('is copy of so many sentences, each with a claim or a reason', () => {
    expect(copySentences(extraction)).toHaveLength(sentences);
    const covered = new Set([...extraction.claims, ...extraction.uncovered].map((one) => one.sentence));
    expect(extraction.article.sentences.filter(({ id }) => !covered.has(id))).toEqual([]);
  });

  it('gives the rows of its table, but for those written down', () => {
    expect(differences).toEqual(KNOWN[name] satisfies KnownDifferences);
  });
});

const copySentences = ({ article }: Extraction) => {
  const copy = new Set(article.blocks.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id));
  return article.sentences.filter(({ block }) => copy.has(block));
};

function compared(extraction: Extraction, table: readonly GoldRow[]): KnownDifferences {
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

const lineOf = (sentence: number, chain: string, claim: string, notes: readonly string[]): string =>
  `${String(sentence)} [${chain}] ${claim}${notes.flatMap((note) => (note === '' ? [] : [` | ${note}`])).join('')}`;

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
