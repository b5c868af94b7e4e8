import { BIT } from '#lib/core/language/lexicon.ts';
import type { Difference, Lack } from './comparison.ts';
import type { Figure } from './figure.ts';
import { agree, areComparable } from './figure-agreement.ts';
import { datesOf } from './read-dates.ts';
import { figuresIn } from './read-figures.ts';
import { shareOf, type Reading } from './reading.ts';
import type { Sides } from './sides.ts';
import { lowerAt, sideBySide, wordsAt } from './words-of.ts';

export type Found = { readonly differs: readonly Difference[]; readonly missing: readonly Lack[] };

/** Figures of the claim that the passage gives otherwise, and those for which it has none. Figures of other things are no difference. */
export function differingFigures(sides: Sides): Found {
  const { claim, passage } = sides;
  const asked = figuresOf(claim);
  if (asked.length === 0) return NOTHING;
  const given = figuresOf(passage);
  const differs: Difference[] = [];
  const missing: Lack[] = [];
  const taken = new Set(given.filter((one) => asked.some((figure) => agree(figure, one))));
  for (const figure of asked) {
    const rival = rivalOf(figure, { asked, given, taken, sides });
    const words = wordsAt(claim, figure.start, figure.end);
    if (rival !== null) {
      const there = wordsAt(passage, rival.start, rival.end);
      differs.push({ kind: 'number', claim: words, passage: there, words: sideBySide(words, there) });
    } else if (!figure.isArticle && !given.some((one) => agree(figure, one)))
      missing.push({ kind: 'number', claim: words, words: `This passage has no figure for “${words.text}”.` });
  }
  return { differs, missing };
}

const NOTHING: Found = { differs: [], missing: [] };

/** All figures of a side but those of its dates, in order. */
export function figuresOf(side: Reading): readonly Figure[] {
  const { lists } = side;
  if (lists === null) return [];
  const dates = datesOf(side);
  return side.lines.flatMap((line, at) => {
    const taken = dates.filter((date) => date.line === at);
    return figuresIn(line, at, lists, (word) => taken.some(({ from, to }) => from <= word && word < to));
  });
}

type Field = {
  readonly asked: readonly Figure[];
  readonly given: readonly Figure[];
  /** Figures of the passage that one of the claim's agrees with. */
  readonly taken: ReadonlySet<Figure>;
  readonly sides: Sides;
};

/** The figure that the passage gives for the same thing, where it says otherwise. */
function rivalOf(figure: Figure, field: Field): Figure | null {
  const { given, sides } = field;
  const equal = given.filter((one) => agree(figure, one));
  const rivals = given.filter((one) => isRival(figure, one, field));
  if (equal.length === 0) return best(rivals, field);
  const turned = turnedRole(figure, equal, field);
  if (turned !== null) return turned;
  // The right number stands beside another matter ("three were hurt"), another one beside this matter ("four were killed").
  if (!isOneLanguage(sides) || figure.unit.kind !== 'count' || figure.unit.noun === null) return null;
  const swapped = swappedWith(figure, equal, field);
  if (swapped !== null) return swapped;
  const near = Math.max(...equal.map((one) => matterShared(one, field)));
  const nearer = rivals.filter((one) => matterShared(one, field) >= near + 0.25);
  return near === 0 ? best(nearer, field) : null;
}

/** "4 barns and 30 houses" for "30 barns and 4 houses": the number stands there for another thing, and this thing has another number. */
function swappedWith({ unit }: Figure, equal: readonly Figure[], { given, sides }: Field): Figure | null {
  if (unit.kind !== 'count') return null;
  const isOther = (one: Figure) => one.unit.kind === 'count' && one.unit.noun !== null && one.unit.noun !== unit.noun;
  if (!equal.every((one) => isOther(one) && !(one.unit.kind === 'count' && one.unit.isPeople && unit.isPeople)))
    return null;
  const own = given.filter(
    (one) =>
      one.unit.kind === 'count' &&
      one.unit.noun === unit.noun &&
      !one.isArticle &&
      !isPart(one, sides.passage) &&
      contextOf(one, sides) >= SAME_NOUN,
  );
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** "to 12" is not "by 12"; "from 10 to 12" is not "from 12 to 10". */
function turnedRole(figure: Figure, equal: readonly Figure[], { given, sides }: Field): Figure | null {
  if (figure.role === null || !isOneLanguage(sides)) return null;
  if (equal.some(({ role }) => role === null || role === figure.role)) return null;
  const [first] = equal;
  if (first === undefined || contextOf(first, sides) < 0.5) return null;
  return given.find((one) => one.role === figure.role && areComparable(figure, one)) ?? first;
}

function isRival(figure: Figure, one: Figure, { asked, given, taken, sides }: Field): boolean {
  if (taken.has(one) || !areComparable(figure, one) || agree(figure, one) || isPart(one, sides.passage)) return false;
  // "a miner" beside "two miners", not beside "a man"
  if (figure.isArticle && one.isArticle) return false;
  const byArticle = figure.isArticle || one.isArticle;
  if (!isOneLanguage(sides)) return !byArticle && isAlone(figure, asked) && isAlone(one, given);
  const near = contextOf(one, sides);
  const [mine, theirs] = [figure.unit, one.unit];
  if (mine.kind === 'count' && theirs.kind === 'count') {
    if (mine.noun !== null && mine.noun === theirs.noun)
      return near >= SAME_NOUN && (!byArticle || sharesVerb(one, sides));
    if (byArticle) return false;
    if (mine.isPeople && (theirs.isPeople || theirs.noun === null)) return near >= RELATED && sharesVerb(one, sides);
    if (mine.noun === null || theirs.noun === null) return near >= RELATED && sharesVerb(one, sides);
    return false;
  }
  if (mine.kind === 'ordinal') return near >= RELATED;
  if (mine.kind === 'money' && hasSameDigits(figure, one)) return near >= SAME_DIGITS;
  return near >= (mine.kind === 'measure' && mine.dimension === 'time' ? RELATED : SAME_UNIT);
}

// Shares of the claim's terms; set on the dev sets named in bench/RESULTS.md.
const SAME_NOUN = 0.5;
const SAME_UNIT = 0.5;
const RELATED = 0.6;
/** Money in the same digits is the same sum told otherwise: "4.5 million euros", "4.5 billion euros". */
const SAME_DIGITS = 0.3;

/** Only the magnitude or the currency is another. */
const hasSameDigits = (one: Figure, other: Figure): boolean => digitsOf(one.low) === digitsOf(other.low);

const digitsOf = (value: number): string => value.toExponential(6).replace(/e.*$/, '');

const isOneLanguage = ({ claim, passage }: Sides): boolean => claim.language === passage.language;

/** The only one of its kind. */
const isAlone = (figure: Figure, all: readonly Figure[]): boolean =>
  all.every((one) => one === figure || one.isArticle || one.unit.kind !== figure.unit.kind);

/** "another 12", "12 of the 40": not the whole figure. Of a thing it is the whole one: "a budget of 4 million". */
function isPart(figure: Figure, { lines }: Reading): boolean {
  const words = lines[figure.line]?.words;
  if (words === undefined) return false;
  const before = lowerAt(words, figure.from - 1);
  const isOfThing =
    before === 'of' && ((words.classes[figure.from - 2] ?? 0) & (BIT.NOUN | BIT.NUM | BIT.DET)) === BIT.NOUN;
  if (isOfThing) return false;
  return PARTS.has(before) || (PARTS.has(lowerAt(words, figure.from - 2)) && before === 'the');
}

const PARTS: ReadonlySet<string> = new Set(
  'another other further additional extra of alți alte altă alt încă'.split(' '),
);

/** How much of the claim the sentence of a figure has, where the clause around it takes part in it. */
function contextOf(figure: Figure, { claim, passage, carrier }: Sides): number {
  const line = passage.lines[figure.line];
  if (line === undefined) return 0;
  const isCarried =
    carrier !== null && carrier.line === figure.line && carrier.from < figure.to && figure.from < carrier.to;
  if (isCarried) return Math.max(carrier.shared, carrier.inLine - 0.1);
  const clause = line.clauses.find(({ from, to }) => from < figure.to && figure.from < to);
  return clause === undefined ? 0 : shareOf(claim.terms, clause.terms);
}

/** The clause of a figure has a term of the claim other than names and what is counted. */
function sharesVerb(figure: Figure, sides: Sides): boolean {
  const line = sides.passage.lines[figure.line];
  if (line === undefined) return false;
  const clause = line.clauses.find(({ from, to }) => from < figure.to && figure.from < to);
  if (clause === undefined) return false;
  for (let at = Math.max(clause.from, figure.from - 5); at < Math.min(clause.to, figure.to + 5); at += 1) {
    const term = line.terms[at] ?? null;
    const isNoun = figure.unit.kind === 'count' && figure.unit.noun === term;
    if (term !== null && !isNoun && sides.claim.terms.has(term) && line.words.tokens[at]?.capital !== true) return true;
  }
  return false;
}

/** Terms of the claim close to a figure in its clause, but for what is counted. */
function matterShared(figure: Figure, { sides }: Field): number {
  const line = sides.passage.lines[figure.line];
  const clause = line?.clauses.find(({ from, to }) => from < figure.to && figure.from < to);
  if (clause === undefined || figure.unit.kind !== 'count') return 0;
  const { noun } = figure.unit;
  const terms = [...sides.claim.terms].filter((term) => term !== noun);
  return shareOf(new Set(terms), clause.terms);
}

function best(rivals: readonly Figure[], { sides }: Field): Figure | null {
  let found: Figure | null = null;
  for (const one of rivals) if (found === null || contextOf(one, sides) > contextOf(found, sides)) found = one;
  return found;
}
