import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { termOf } from './terms.ts';
import { lowerAt, sideBySide, standsAt, tokensSpan, wordsAt } from './words-of.ts';

/** A "not" before a word that the other side says without, or its opposite in its place; in the clause that carries the claim only. */
export function differingNegation(sides: Sides): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  if (claim.language !== passage.language || lists === null || carrier === null || carrier.inLine < LEAST) return [];
  const there = passage.lines[carrier.line];
  if (there === undefined) return [];
  const mine = claim.lines.flatMap((line, at) =>
    turnsIn(line, { from: 0, to: line.terms.length }, lists, passage.terms).map((turn) => ({ ...turn, line: at })),
  );
  const theirs = turnsIn(there, carrier, lists, claim.terms);
  const flat = termsWithout(there, carrier.from, carrier.to, theirs);
  const said = new Set(
    claim.lines.flatMap((line, at) => [
      ...termsWithout(
        line,
        0,
        line.terms.length,
        mine.filter((turn) => turn.line === at),
      ),
    ]),
  );
  const turned = theirs.find(({ term }) => said.has(term) && !flat.has(term) && mine.every((one) => one.term !== term));
  if (turned !== undefined) {
    const at = placeOf(sides, turned.term);
    const line = claim.lines[at?.line ?? 0];
    if (at !== null && line !== undefined)
      return [
        differenceOf(sides, { line, from: at.word, to: at.word + 1 }, { line: there, from: turned.at, to: turned.to }),
      ];
  }
  const lost = mine.find(({ term }) => flat.has(term) && !said.has(term) && theirs.every((one) => one.term !== term));
  if (lost !== undefined) {
    const line = claim.lines[lost.line];
    const at = there.terms.findIndex((term, word) => term === lost.term && word >= carrier.from && word < carrier.to);
    if (line !== undefined && at >= 0)
      return [differenceOf(sides, { line, from: lost.at, to: lost.to }, { line: there, from: at, to: at + 1 })];
  }
  return mine.length === 0 && theirs.length === 0 ? opposite(sides, there, lists) : [];
}

// The share of the claim's terms that its sentence must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.5;
const LEAST_OPPOSITE = 0.6;

/** A negation with the first word that it turns round; positions in the tokens of a line. */
type Turn = { readonly at: number; readonly to: number; readonly term: string };

/** @param other what the other side is about: "no evidence of fraud" turns "fraud" unless the other side speaks of evidence too */
function turnsIn(
  line: Line,
  { from, to }: { readonly from: number; readonly to: number },
  lists: CompareWords,
  other: ReadonlySet<string>,
): readonly Turn[] {
  const truths = truthsOf(lists, line.words.language.code);
  const turns: Turn[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isNegator(line, at, lists)) continue;
    let next = nextTerm(line, at + 1, to);
    while (next !== null && truths.has(next.term) && !other.has(next.term)) next = nextTerm(line, next.at + 1, to);
    if (next !== null) turns.push({ at, to: next.at + 1, term: next.term });
  }
  return turns;
}

function isNegator(line: Line, at: number, lists: CompareWords): boolean {
  const { words } = line;
  const lower = lowerAt(words, at);
  if (lists.noNegation.some((phrase) => phrase.some((_, i) => standsAt(words, at - i, phrase) && i < phrase.length)))
    return false;
  if (lists.negators.has(lower)) return lower !== 'no' || !/^\d/.test(lowerAt(words, at + 1));
  const lemma = words.entries[at]?.lemma ?? lower;
  if (!lists.negatingVerbs.has(lemma)) return false;
  const next = lowerAt(words, at + 1);
  return (
    next === 'to' || next === 'that' || next === 'să' || next === 'că' || ((words.classes[at + 1] ?? 0) & BIT.ING) !== 0
  );
}

const truthTerms = new Map<string, ReadonlySet<string>>();

function truthsOf({ truths }: CompareWords, language: string): ReadonlySet<string> {
  const known = truthTerms.get(language);
  if (known !== undefined) return known;
  const terms = new Set([...truths].map((word) => termOf(word, language)));
  truthTerms.set(language, terms);
  return terms;
}

/** The first word of its own matter after a place, in the same clause. */
function nextTerm({ words, terms }: Line, from: number, to: number): { at: number; term: string } | null {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    if (words.tokens[at]?.kind === 'mark') return null;
    const term = terms[at] ?? null;
    if (term !== null) return { at, term };
  }
  return null;
}

/** Terms that stand there with no "not" close before them. */
function termsWithout({ terms }: Line, from: number, to: number, turns: readonly Turn[]): ReadonlySet<string> {
  const isFree = (at: number) => turns.every((turn) => at <= turn.at || at > turn.at + SCOPE);
  return new Set(terms.slice(from, to).filter((term, i): term is string => term !== null && isFree(from + i)));
}

/** So many words after a "not" it may still turn round. */
const SCOPE = 6;

function placeOf({ claim }: Sides, term: string): { line: number; word: number } | null {
  for (const [line, { terms }] of claim.lines.entries()) {
    const word = terms.indexOf(term);
    if (word >= 0) return { line, word };
  }
  return null;
}

type Stretch = { readonly line: Line; readonly from: number; readonly to: number };

function differenceOf({ claim, passage }: Sides, mine: Stretch, theirs: Stretch): Difference {
  const [a, b] = [
    tokensSpan(mine.line.words.tokens, mine.from, mine.to),
    tokensSpan(theirs.line.words.tokens, theirs.from, theirs.to),
  ];
  const [here, there] = [wordsAt(claim, a.start, a.end), wordsAt(passage, b.start, b.end)];
  return { kind: 'negation', claim: here, passage: there, words: sideBySide(here, there) };
}

/** "rose" and "fell", "approved" and "rejected" with nearly all the rest the same. */
function opposite(sides: Sides, there: Line, lists: CompareWords): readonly Difference[] {
  const { claim, carrier } = sides;
  if (carrier === null || carrier.shared < LEAST_OPPOSITE - 0.2) return [];
  const given = new Set(there.terms.slice(carrier.from, carrier.to).filter((term) => term !== null));
  for (const [one, other] of pairsOf(lists, claim.language))
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      const [asked, rest] = [
        [...claim.terms].filter((term) => mine.has(term)),
        [...claim.terms].filter((term) => !mine.has(term)),
      ];
      const term = asked[0];
      if (
        term === undefined ||
        asked.some((own) => given.has(own)) ||
        [...mine].some((own) => given.has(own)) ||
        [...theirs].some((own) => claim.terms.has(own))
      )
        continue;
      const against = [...theirs].find((own) => given.has(own));
      if (
        against === undefined ||
        rest.length < 2 ||
        rest.filter((own) => given.has(own)).length / rest.length < LEAST_OPPOSITE
      )
        continue;
      const place = placeOf(sides, term);
      const line = claim.lines[place?.line ?? 0];
      const at = there.terms.findIndex((own, word) => own === against && word >= carrier.from && word < carrier.to);
      if (place !== null && line !== undefined && at >= 0)
        return [
          differenceOf(sides, { line, from: place.word, to: place.word + 1 }, { line: there, from: at, to: at + 1 }),
        ];
    }
  return [];
}

type Pair = readonly [ReadonlySet<string>, ReadonlySet<string>];
const compiled = new Map<string, readonly Pair[]>();

function pairsOf({ opposites }: CompareWords, language: string): readonly Pair[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const terms = (words: string) => new Set(words.split('/').map((word) => termOf(word, language)));
  const pairs = opposites.map(([one, other]): Pair => [terms(one), terms(other)]);
  compiled.set(language, pairs);
  return pairs;
}
