import { UNKNOWN, type Entry } from '#lib/core/language/dictionary.ts';
import { BIT, CLOSED_CLASSES, type Lexicon } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { zeros } from './view.ts';

const VERBAL = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING;
const CLOSED = CLOSED_CLASSES | BIT.DO | BIT.NEG;
/** Words with none of these have one reading whatever stands around them. */
const AMBIGUOUS = VERBAL | BIT.THAT | BIT.POSS | BIT.OBJECT | BIT.DET | BIT.SUB;
const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.TIME;

/** How far ahead a reading may be checked, in words: a fixed window keeps the work linear. */
const WINDOW = 24;

/**
 * One reading for each word of a sentence, left to right, from its possible classes and its neighbours: whether "strikes"
 * is a verb after "Iran", and a noun after "of intense". Forms that may be past or participle stay both; `groups` decides.
 */
export function englishClasses(
  tokens: readonly Token[],
  entries: readonly Entry[],
  lexicon: Lexicon,
): readonly number[] {
  const raw = rawClasses(tokens, entries, lexicon);
  const classes = zeros(tokens.length);
  let verbSeen = false;
  let before = 0; // class of the last word that is no adverb
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (token.lower !== '-' && token.lower !== '.') {
        before = 0;
        verbSeen = false;
      }
      continue;
    }
    const bits = raw[at] ?? 0;
    const previous = at === 0 ? 0 : (classes[at - 1] ?? 0);
    const said = token.lower === 'say' && (previous & BEFORE_NOUN) === 0; // "one in five say"; but "had a say"
    const chosen =
      (bits & AMBIGUOUS) === 0 ? bits : said ? BIT.BASE : choose({ raw, at, bits, before, verbSeen, previous });
    classes[at] = chosen;
    if ((chosen & (BIT.SUB | BIT.REL | BIT.AND | BIT.THAT)) !== 0) verbSeen = false;
    else if ((chosen & (BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.PAST | BIT.THIRD)) !== 0)
      verbSeen = !REPORTING.has(token.lower); // another clause may follow without "that"
    if ((chosen & BIT.ADV) === 0 || (chosen & ~BIT.ADV) !== 0) before = chosen;
  }
  return classes;
}

const BEFORE_NOUN = BIT.DET | BIT.POSS | BIT.ADJ | BIT.OWNER | BIT.TO | BIT.MODAL | BIT.DO;

const REPORTING: ReadonlySet<string> = new Set(
  'said says say believes believed thinks thought argued argues insisted insists hoped fears'.split(' '),
);

/** What each word may be, before its neighbours are asked. */
function rawClasses(tokens: readonly Token[], entries: readonly Entry[], lexicon: Lexicon): readonly number[] {
  const raw = zeros(tokens.length);
  const headline = isHeadline(tokens);
  let first = true; // nothing stands before it in its sentence, or a mark after which a capital tells nothing
  let before = UNKNOWN;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const entry = entries[at];
    if (token === undefined || entry === undefined) break;
    if (token.kind !== 'mark') {
      const verb = headline && token.capital ? headlineVerb(entry) : 0;
      raw[at] =
        verb !== 0
          ? verb
          : token.kind === 'number'
            ? BIT.NUM
            : token.lower === '’s'
              ? ending(before)
              : !token.capital
                ? isUnlistedVerb(token, entry, before, entries[at + 1])
                  ? BIT.THIRD
                  : small(token, entry, lexicon)
                : first
                  ? capitalAtFront(token, entry, lexicon, at + 1 < tokens.length && tokens[at + 1]?.capital === true)
                  : capital(token, entry);
      first = false;
    } else if ((entry.marks & MARK.COMMA) === 0 && token.lower !== '-' && token.lower !== '(') {
      first = true;
    }
    before = entry;
  }
  return raw;
}

/** "Mayor Says Mill Will Close": nearly every longer word has a capital, so that capitals tell no names. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length > HEADLINE) return false;
  let capitals = 0;
  let small = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || token.end - token.start < 4) continue;
    if (token.capital) capitals += 1;
    else small += 1;
  }
  return capitals >= 3 && capitals > 4 * small;
}

/** No headline has more words and marks. */
const HEADLINE = 40;

/** A verb or a small word that a headline writes with a capital; 0 for any other. */
const headlineVerb = ({ bits }: Entry) => ((bits & HEADLINE_WORD) !== 0 && (bits & BIT.NOUN) === 0 ? bits : 0);

const HEADLINE_WORD = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING | CLOSED;

/** "he’s", "that’s", "there’s" are short for "is"; after a noun it is the possessive. */
const ending = ({ bits }: Entry) => ((bits & (BIT.SUBJECT | BIT.THAT | BIT.REL)) !== 0 ? BIT.BE : BIT.OWNER);

/** "which bottles water": a form that no list holds, right after a relative and before no other verb. */
const isUnlistedVerb = ({ lower }: Token, { lemma }: Entry, before: Entry, next: Entry | undefined) =>
  lemma === null &&
  (before.bits & BIT.REL) !== 0 &&
  (before.bits & BIT.THAT) === 0 &&
  lower.endsWith('s') &&
  ((next?.bits ?? 0) & FINITE) === 0;

const FINITE = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO;

const small = ({ lower }: Token, { bits, lemma }: Entry, lexicon: Lexicon) =>
  lemma === null ? lexicon.guess(lower) : bits;

function capitalAtFront({ lower }: Token, { bits, lemma }: Entry, lexicon: Lexicon, nextIsCapital: boolean): number {
  if (lemma === null) {
    const guessed = lexicon.guess(lower);
    return (guessed & (BIT.ADV | BIT.PAST | BIT.ING | BIT.PLURAL)) !== 0 ? guessed : BIT.PROPER | BIT.NOUN;
  }
  if ((bits & (CLOSED | BIT.ADV | BIT.NUM)) !== 0) return bits & ~BIT.NOUNISH;
  if ((bits & BIT.TIME) !== 0) return BIT.TIME | BIT.NOUN;
  return nextIsCapital ? BIT.PROPER | BIT.NOUN : bits;
}

function capital({ lower }: Token, { bits }: Entry): number {
  if ((bits & BIT.TIME) !== 0) return BIT.TIME | BIT.NOUN;
  return lower === 'i' || (bits & (BIT.POSS | BIT.SUBJECT)) !== 0 ? bits : BIT.PROPER | BIT.NOUN;
}

type Place = {
  readonly raw: readonly number[];
  readonly at: number;
  readonly bits: number;
  /** The class of the last word that is no adverb, and of the last word. */
  readonly before: number;
  readonly previous: number;
  readonly verbSeen: boolean;
};

function choose(place: Place): number {
  const { bits, before } = place;
  if ((bits & VERBAL) === 0) return closed(place);
  if ((bits & BIT.PREP) !== 0 && (before & (BIT.SUBJECT | BIT.TO | BIT.MODAL)) === 0) return bits & ~VERBAL;
  if ((bits & BIT.NUM) !== 0) return bits & ~VERBAL;
  return verbOrNot(place);
}

/** Function words with two readings. */
function closed({ raw, at, bits, before }: Place): number {
  const next = raw[at + 1] ?? 0;
  if ((bits & BIT.SUB) !== 0)
    return (before & BIT.HAVE) !== 0 && (bits & BIT.PREP) !== 0 && (next & BIT.PART) !== 0 ? BIT.ADV : bits; // "has since grown"
  if ((bits & BIT.THAT) !== 0) {
    if ((before & (BIT.PREP | BIT.DET)) !== 0 && (before & BIT.SUB) === 0) return BIT.DET;
    if (before === 0 && (next & (BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO)) !== 0) return BIT.SUBJECT;
    return BIT.THAT | BIT.REL;
  }
  if ((bits & BIT.POSS) !== 0 && (bits & BIT.OBJECT) !== 0)
    return (next & (NOMINAL | BIT.ADJ | BIT.NUM | BIT.PLURAL)) !== 0 && (next & BIT.PREP) === 0 ? BIT.POSS : BIT.OBJECT;
  if ((bits & BIT.DET) !== 0 && (bits & BIT.SUBJECT) !== 0)
    return (next & (BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO)) !== 0 ? BIT.SUBJECT : BIT.DET;
  return bits;
}

function verbOrNot(place: Place): number {
  const { raw, at, bits, before, previous } = place;
  const next = raw[at + 1] ?? 0;
  const nominal =
    (bits & (BIT.ADJ | BIT.TIME)) |
    (bits & (BIT.PAST | BIT.ING) ? BIT.ADJ : 0) |
    BIT.NOUN |
    (bits & BIT.THIRD ? BIT.PLURAL : 0);
  if ((before & BIT.TO) !== 0 && (bits & BIT.BASE) !== 0) return BIT.BASE;
  if ((before & (BIT.MODAL | BIT.DO)) !== 0 && (bits & BIT.BASE) !== 0) return BIT.BASE;
  if ((before & BIT.HAVE) !== 0) return (bits & BIT.PART) !== 0 ? BIT.PART : nominal;
  if ((before & BIT.BE) !== 0) return (bits & (BIT.PART | BIT.ING)) !== 0 ? bits & (BIT.PART | BIT.ING) : nominal;
  if ((before & BIT.SUBJECT) !== 0 && (before & BIT.DET) === 0) return bits & VERBAL;
  if ((before & BIT.NUM) !== 0 && (bits & BIT.PAST) !== 0) return bits & VERBAL;
  if ((previous & (BIT.DET | BIT.POSS | BIT.OWNER | BIT.NUM)) !== 0 && (previous & BIT.REL) === 0) return nominal;
  if ((previous & BIT.ADV) !== 0 && (before & (BIT.DET | BIT.POSS | BIT.OWNER)) !== 0 && (before & BIT.REL) === 0)
    return nominal; // a "heavily armed" group
  if ((previous & BIT.ADJ) !== 0)
    return (bits & BIT.PAST) !== 0 && (next & (BIT.DET | BIT.PREP)) !== 0 ? bits & VERBAL : nominal;
  if ((before & BIT.PREP) !== 0 && (before & BIT.SUB) === 0) return (bits & BIT.ING) !== 0 ? BIT.ING : nominal;
  if ((bits & BIT.ING) !== 0) return BIT.ING | (bits & BIT.NOUN);
  if ((bits & BIT.PAST) !== 0) return pastOrAdjective(place, next, nominal);
  if ((bits & BIT.PART) !== 0) return BIT.PART;
  return presentOrNoun(place, next, nominal);
}

/** "wounded" before a plain noun and after "and" or a comma is an adjective. */
function pastOrAdjective({ bits, before }: Place, next: number, nominal: number): number {
  const plainNoun = (next & BIT.NOUN) !== 0 && (next & (BIT.PROPER | VERBAL | BIT.TIME | BIT.PLURAL)) === 0;
  const subject = (before & (NOMINAL | BIT.REL | BIT.PLURAL)) !== 0;
  if (
    (before & (BIT.PAST | BIT.THIRD)) !== 0 &&
    (next & (BIT.NOUN | BIT.PLURAL | BIT.NOUNISH)) !== 0 &&
    (next & (BIT.PROPER | BIT.PREP)) === 0
  )
    return nominal | BIT.ADJ; // "received mixed reviews"
  if (plainNoun && !subject && (bits & BIT.ADJ) !== 0) return nominal;
  return bits & (BIT.PAST | BIT.PART | BIT.BASE);
}

function presentOrNoun({ raw, at, bits, before, verbSeen }: Place, next: number, nominal: number): number {
  const takesObject =
    next === 0 ||
    (next &
      (BIT.DET |
        BIT.POSS |
        BIT.OBJECT |
        BIT.PREP |
        BIT.TO |
        BIT.THAT |
        BIT.ADV |
        BIT.PROPER |
        BIT.NUM |
        BIT.SUBJECT |
        BIT.ADJ |
        BIT.PLURAL)) !==
      0;
  const nounish = (bits & BIT.NOUNISH) !== 0;
  const afterNoun = (before & (NOMINAL | BIT.PLURAL)) !== 0;
  const plural = (before & BIT.PLURAL) !== 0;
  if ((before & BIT.REL) !== 0 && (before & BIT.THAT) === 0) return bits & (BIT.BASE | BIT.THIRD);
  if ((before & BIT.THAT) !== 0 && (bits & BIT.THIRD) !== 0 && takesObject) return BIT.THIRD;
  if (!nounish) {
    if ((bits & BIT.THIRD) !== 0) return (before & BIT.PREP) !== 0 ? nominal : BIT.THIRD;
    if ((before & BIT.AND) !== 0 && finiteAhead(raw, at)) return nominal; // "federal and state officials said"
    return plural || (before & BIT.AND) !== 0 ? BIT.BASE : before === 0 ? BIT.BASE | BIT.NOUN : nominal;
  }
  if (before === 0)
    return (bits & BIT.THIRD) !== 0 && (next & (BIT.PROPER | BIT.DET | BIT.SUBJECT)) !== 0 ? BIT.THIRD : nominal;
  if (!afterNoun || verbSeen || !takesObject || finiteAhead(raw, at)) return nominal;
  if ((bits & BIT.THIRD) !== 0) return plural ? nominal : BIT.THIRD;
  return plural ? BIT.BASE : nominal;
}

/** A form that can only be finite follows before anything that could begin another clause. */
function finiteAhead(raw: readonly number[], at: number): boolean {
  for (let i = at + 1; i < raw.length && i <= at + WINDOW; i += 1) {
    const bits = raw[i] ?? 0;
    if (bits === 0 || (bits & (BIT.SUB | BIT.REL | BIT.AND | BIT.THAT)) !== 0) return false;
    const finite = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO;
    if ((bits & finite) !== 0 && (bits & BIT.NONFINITE) === 0) return ((raw[i - 1] ?? 0) & BIT.SUBJECT) === 0;
    if ((bits & BIT.PAST) !== 0 && ((raw[i - 1] ?? 0) & (BIT.DET | BIT.PREP | BIT.ADJ)) === 0) return true;
  }
  return false;
}
