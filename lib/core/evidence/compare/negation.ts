import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Difference } from './comparison.ts';
import { comparedDenials } from './denials.ts';
import { oppositeWord } from './opposites.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { differenceOf, nextTerm, placeOf, type Stretch } from './stretches.ts';
import { termOf } from './terms.ts';
import { lowerAt, standsAt } from './words-of.ts';

/** A "not" before a word that the other side says without, or its opposite in its place; in the sentence that carries the claim only. */
export function differingNegation(sides: Sides): readonly Difference[] {
  const denied = comparedDenials(sides);
  if (denied !== null) return denied.differs;
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  const line = carrier === null ? undefined : passage.lines[carrier.line];
  if (claim.language !== passage.language || lists === null || carrier === null || line === undefined) return [];
  if (carrier.inLine < LEAST) return [];
  const mine = claim.lines.flatMap((own) => turnsIn(wholeOf(own), lists, passage.terms));
  const theirs = turnsIn(carrier.inLine >= MOST ? wholeOf(line) : { ...carrier, line }, lists, claim.terms);
  const flat = termsWithout({ ...carrier, line }, theirs);
  const said = new Set(claim.lines.flatMap((own) => [...termsWithout(wholeOf(own), mine)]));
  const turned = theirs.find(
    (one) =>
      said.has(one.term) &&
      !flat.has(one.term) &&
      mine.every((own) => !own.reach.has(one.term)) &&
      !(one.isWithout && claim.lines.some((own) => isLost(own, one.term, lists))),
  );
  const place = turned === undefined ? null : placeOf(claim, turned.term);
  if (turned !== undefined && place !== null) {
    const own = { line: place.line, from: place.word, to: place.word + 1 };
    return [differenceOf('negation', sides, { mine: own, theirs: turned })];
  }
  const lost = mine.find(
    (one) =>
      flat.has(one.term) &&
      !said.has(one.term) &&
      theirs.every((other) => !other.reach.has(one.term) && !one.reach.has(other.term)) &&
      !(one.isWithout && isLost(line, one.term, lists)),
  );
  if (lost !== undefined) {
    const at = line.terms.findIndex((term, word) => term === lost.term && word >= carrier.from && word < carrier.to);
    return [differenceOf('negation', sides, { mine: lost, theirs: { line, from: at, to: at + 1 } })];
  }
  const opposite = mine.length + theirs.length === 0 ? oppositeWord(sides, { line, carrier }, lists) : null;
  return opposite === null ? [] : [opposite];
}

// Shares of the claim's terms that its sentence must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.4;
/** Where the sentence has most of the claim, a "not" in another clause of it may turn a word that is said nowhere else. */
const MOST = 0.6;

const wholeOf = (line: Line): Stretch => ({ line, from: 0, to: line.terms.length });

/** A negation up to the first word that it turns round. */
type Turn = Stretch & {
  readonly term: string;
  /** All that it turns: after "denied that" the whole clause. */
  readonly reach: ReadonlySet<string>;
  readonly isWithout: boolean;
};

/** @param other what the other side is about: "no evidence of fraud" turns "fraud" unless the other side speaks of evidence too */
function turnsIn({ line, from, to }: Stretch, lists: CompareWords, other: ReadonlySet<string>): readonly Turn[] {
  const truths = truthsOf(lists, line.words.language.code);
  const turns: Turn[] = [];
  for (let at = from; at < to; at += 1) {
    if (!isNegator(line, at, lists)) continue;
    let next = nextTerm(line, at + 1, to);
    while (next !== null && truths.has(next.term) && !other.has(next.term)) next = nextTerm(line, next.at + 1, to);
    if (next === null) continue;
    const isClause = /^(?:that|că)$/.test(lowerAt(line.words, at + 1));
    const last = line.clauses.find((clause) => clause.from <= next.at && next.at < clause.to)?.to ?? next.at + 1;
    const reach = isClause ? line.terms.slice(next.at, last).filter((term) => term !== null) : [next.term];
    const isWithout = WITHOUT.has(lowerAt(line.words, at));
    turns.push({ line, from: at, to: next.at + 1, term: next.term, reach: new Set(reach), isWithout });
  }
  return turns;
}

const WITHOUT: ReadonlySet<string> = new Set(['without', 'fără', 'no']);

/** "lost power" is "without power": the other side has the word after a verb of losing. */
function isLost({ words, terms }: Line, term: string, { losing }: CompareWords): boolean {
  const place = terms.indexOf(term);
  return [1, 2, 3].some((back) => losing.has(words.entries[place - back]?.lemma ?? lowerAt(words, place - back)));
}

function isNegator({ words }: Line, at: number, lists: CompareWords): boolean {
  const lower = lowerAt(words, at);
  if (lower === 'yet' && lowerAt(words, at + 1) === 'to') return true;
  if (lists.noNegation.some((phrase) => phrase.some((_, i) => standsAt(words, at - i, phrase)))) return false;
  if (lists.negators.has(lower)) return lower !== 'no' || !/^\d/.test(lowerAt(words, at + 1));
  if (!lists.negatingVerbs.has(words.entries[at]?.lemma ?? lower)) return false;
  const takes = TAKES.has(lowerAt(words, at + 1));
  return takes || ((words.classes[at + 1] ?? 0) & BIT.ING) !== 0;
}

/** "failed to", "denied that", "a refuzat să". */
const TAKES: ReadonlySet<string> = new Set(['to', 'that', 'să', 'că']);

/** Terms of a stretch with no "not" close before them. */
function termsWithout({ line, from, to }: Stretch, turns: readonly Turn[]): ReadonlySet<string> {
  const isFree = (at: number) => turns.every((turn) => turn.line !== line || at <= turn.from || at > turn.from + SCOPE);
  return new Set(line.terms.slice(from, to).filter((term, i): term is string => term !== null && isFree(from + i)));
}

/** So many words after a "not" it may still turn round. */
const SCOPE = 6;

const compiled = new Map<string, ReadonlySet<string>>();

function truthsOf({ truths }: CompareWords, language: string): ReadonlySet<string> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const terms = new Set([...truths].map((word) => termOf(word, language)));
  compiled.set(language, terms);
  return terms;
}
