import { BIT } from '#lib/core/language/lexicon.ts';
import { givenNameIn } from '#lib/core/language/given-names.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { AFFILIATIONS, BODY_WORDS, SURNAMES_TOO } from '#lib/core/language/shared/titles.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';

/** Neighbouring words with a capital that make a name, positions in `tokens`. */
export type NameRun = {
  /** Where the capitals begin. */
  readonly from: number;
  /** Where the name begins, behind the titles that are written with a capital. */
  readonly start: number;
  readonly to: number;
  /** The titles, lower-case. */
  readonly titles: readonly string[];
  /** The state that a word before the title stands for. */
  readonly nation: string | null;
  /** "the Dorna Port Authority", "echipa Minaur Lunca": no person is called so. */
  readonly isThing: boolean;
};

/** The names of a sentence, in order. */
export function nameRuns(words: Words): readonly NameRun[] {
  const { tokens } = words;
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isName(words, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && (isName(words, to) || isParticle(words, to) || isDotted(words, to))) to += 1;
    runs.push(read(words, at, to));
    at = to;
  }
  return runs;
}

const isName = ({ classes, tokens }: Words, at: number) =>
  ((classes[at] ?? 0) & BIT.PROPER) !== 0 && tokens[at]?.kind === 'word';

const PARTICLES: ReadonlySet<string> = new Set('de van von der al bin ibn da di el la du'.split(' '));
const isParticle = (words: Words, at: number) => isName(words, at + 1) && PARTICLES.has(words.tokens[at]?.lower ?? '');

/** "Gov. Mike Pence", "Ana P. Pop": the dot of what is short. */
const isDotted = (words: Words, at: number) => {
  const short = words.tokens[at - 1];
  return (
    words.tokens[at]?.lower === '.' &&
    isName(words, at + 1) &&
    short !== undefined &&
    words.tokens[at]?.start === short.end &&
    (short.end - short.start === 1 || words.language.abbreviations.has(short.lower))
  );
};

function read(words: Words, from: number, to: number): NameRun {
  const { tokens } = words;
  let start = from;
  let nation: string | null = null;
  const titles: string[] = [];
  while (start < to) {
    const lower = tokens[start]?.lower ?? '';
    const state = nationAt(words, start);
    if (state !== undefined && start < to - 1) nation = state;
    else if (start === 0 && to > 2 && words.language.names?.isOffice(lower) === true) titles.push(lower);
    else if (marked(words, start, MARK.TITLE) || (start < to - 1 && isOffice(words, start))) titles.push(lower);
    else if (start < to - 1 && (lower === '.' || AFFILIATIONS.has(lower))) {
      // "Gov. Mike Pence", "Democrat Ana Pop"
    } else if (start < to - 2 && marked(words, start + 1, MARK.TITLE) && isPlain(words, start)) {
      // "Transport Minister Pauli Oren": what the office is for
    } else break;
    start += 1;
  }
  const isTitled = titles.length > 0;
  // "Miss Universe Alicia Machado"
  if (isTitled && to - start > 2 && !isGiven(words, start) && isGiven(words, start + 1)) start += 1;
  const size = to - start;
  // "the Harrow Beacon": no person has an article
  const hasArticle = !isTitled && size > 1 && tokens[from - 1]?.lower === 'the';
  return {
    from,
    start,
    to,
    titles,
    nation,
    isThing: hasArticle || hasBodyWord(words, start, to) || isKind(words, start - 1),
  };
}

const isGiven = ({ language, tokens }: Words, at: number): boolean =>
  givenNameIn(language, tokens[at]?.lower ?? '') !== undefined;

/** A word of the language, for all its capital: no name. */
const isPlain = ({ entries }: Words, at: number) => entries[at]?.lemma !== null;

/** "Comisarul-șef" is a "comisarul". */
function isOffice(words: Words, at: number): boolean {
  if (marked(words, at, MARK.PERSON)) return true;
  const lower = words.tokens[at]?.lower ?? '';
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && words.language.cues.people.has(lower.slice(0, hyphen));
}

const marked = ({ marks }: Words, at: number, bits: number): boolean => at >= 0 && ((marks[at] ?? 0) & bits) !== 0;

const nationAt = (words: Words, at: number): string | undefined =>
  marked(words, at, MARK.NATION) ? nationOf(words.tokens[at]?.lower ?? '') : undefined;

/** "asociația Râuri Vii", "comuna Dealu Mare": the noun before the name says that it is no person's. */
function isKind(words: Words, at: number): boolean {
  const { language, tokens, classes } = words;
  const { names } = language;
  if (names === undefined) return false;
  const token = tokens[at];
  // "echipa de handbal Minaur Lunca", "omul de afaceri Dan Vlad": a noun before it, and whether one for somebody
  const noun = ((classes[at] ?? 0) & BIT.NOUN) !== 0 && token?.capital === false;
  if (noun && !describesSomebody(words, at) && givenNameIn(language, tokens[at + 1]?.lower ?? '') === undefined)
    return true;
  return names.kinds.has(token?.lower ?? '') || marked(words, at, MARK.BODY);
}

const describesSomebody = (words: Words, to: number) => {
  for (let at = to; at >= 0 && at > to - 6 && words.tokens[at]?.kind === 'word'; at -= 1)
    if (marked(words, at, MARK.PERSON | MARK.TITLE | MARK.ANONYMOUS)) return true;
  return false;
};

function hasBodyWord(words: Words, from: number, to: number): boolean {
  // "Sam Hall"
  if (to - from === 2 && isGiven(words, from) && SURNAMES_TOO.has(words.tokens[to - 1]?.lower ?? '')) return false;
  for (let at = from; at < to; at += 1)
    if (marked(words, at, MARK.BODY) || BODY_WORDS.has(words.tokens[at]?.lower ?? '')) return true;
  return false;
}
