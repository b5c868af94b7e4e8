import { BIT } from '#lib/core/language/lexicon.ts';
import { lemmaAt } from '../grammar/lemma.ts';
import {
  classAt,
  has,
  isBreak,
  isComma,
  lowerAt,
  skipAdverbs,
  type Range,
  type View,
  type Words,
} from '../grammar/view.ts';
import { isInnerComma, phraseStart } from './phrase.ts';

/**
 * What a stretch after the verb is.
 * - `phrase`: a preposition and its nouns; `time`: "last week"; `infinitive`: "to cut costs"; `clause`: "because …"
 * - `condition`: "if …"; `gerund`: ", making it easy"
 * - about the noun before it: `relative` "who …", `participle` "built in 1971", `active` "showing the sun", `apposition`,
 *   `examples` "such as …"
 */
export type SlotKind =
  | 'phrase'
  | 'time'
  | 'infinitive'
  | 'clause'
  | 'condition'
  | 'gerund'
  | 'relative'
  | 'participle'
  | 'active'
  | 'apposition'
  | 'examples';

/** Positions into the view of the predicate; `inner` is where its own words begin, after what opens it. */
export type Slot = Range & {
  readonly kind: SlotKind;
  readonly inner: number;
  /** Set off by a comma: what is before it means the same without it. */
  readonly loose: boolean;
};

export type Slots = { readonly core: Range; readonly slots: readonly Slot[] };

/** The words of a predicate from `from` on (its verb stands before) in stretches: its core, then what is added to it. */
export function slotsOf(words: Words, view: View, from: number): Slots {
  const slots: Slot[] = [];
  let core: Range | null = null;
  let open: { kind: SlotKind; from: number; inner: number; loose: boolean } | null = null;
  let start = from;
  const close = (to: number) => {
    if (open === null) core ??= { from: start, to };
    else if (to > open.inner) slots.push({ ...open, to });
    open = null;
  };
  let at = from;
  while (at < view.length) {
    const next = openingAt(words, view, at, from);
    if (next === null) {
      at += 1;
      continue;
    }
    close(at);
    start = at;
    open = { kind: next.kind, from: at, inner: next.inner, loose: next.loose };
    if (next.end > 0) {
      close(next.end);
      at = next.end;
      // what follows a closed stretch without an opening of its own goes with it
      if (at < view.length && openingAt(words, view, at, from) === null) {
        const last = slots.at(-1);
        let stop = at;
        while (stop < view.length && openingAt(words, view, stop, from) === null) stop += 1;
        if (last !== undefined && isComma(words, view, at))
          slots.push({ ...last, kind: 'phrase', from: at, inner: at, to: stop });
        else if (last !== undefined) slots[slots.length - 1] = { ...last, to: stop };
        at = stop;
      }
    } else {
      at = Math.max(at + 1, next.inner, next.past ?? 0);
    }
  }
  close(view.length);
  return { core: core ?? { from: start, to: start }, slots };
}

type Opening = {
  readonly kind: SlotKind;
  readonly inner: number;
  readonly loose: boolean;
  readonly end: number;
  readonly past?: number;
};

/** What begins at a word, if something does; `end` is where it ends when that is known already, else 0. */
function openingAt(words: Words, view: View, at: number, from: number): Opening | null {
  const lower = lowerAt(words, view, at);
  if (isComma(words, view, at)) return isInnerComma(words, view, at) ? null : afterComma(words, view, at, from);
  if (isBreak(words, view, at) && lower !== ')') return afterComma(words, view, at, from);
  return plainOpening(words, view, { at, from, loose: false });
}

function afterComma(words: Words, view: View, comma: number, from: number): Opening | null {
  const at = comma + 1;
  const opening = plainOpening(words, view, { at, from, loose: true });
  if (opening !== null) return opening;
  const verb = skipAdverbs(words, view, at);
  if (has(words, view, verb, BIT.ING) && !has(words, view, verb, BIT.PREP) && isVerbal(words, view, verb))
    return { kind: 'gerund', inner: at, loose: true, end: view.length };
  if (has(words, view, verb, BIT.PART | BIT.PAST) && has(words, view, verb + 1, BIT.PREP | BIT.ADV | BIT.TO))
    return { kind: 'participle', inner: at, loose: true, end: closing(words, view, verb + 1) };
  return apposition(words, view, comma);
}

/** "showing the sun", "people living in it", but not "language processing" or "deep learning". */
function takesObject(words: Words, view: View, at: number): boolean {
  if (has(words, view, at + 1, BIT.SUB)) return false;
  if (has(words, view, at + 1, BIT.PREP)) return has(words, view, at - 1, BIT.PLURAL | BIT.PROPER);
  return has(words, view, at + 1, BIT.DET | BIT.POSS | BIT.OBJECT | BIT.PROPER | BIT.NUM | BIT.PLURAL | BIT.ADJ);
}

/** "making it", not "housing": a verb with an object or an adverbial after it. */
const isVerbal = (words: Words, view: View, at: number) =>
  (!has(words, view, at, BIT.NOUN) &&
    at + 1 < view.length &&
    !isComma(words, view, at + 1) &&
    !has(words, view, at + 1, BIT.AND)) ||
  has(
    words,
    view,
    at + 1,
    BIT.DET |
      BIT.POSS |
      BIT.PREP |
      BIT.OBJECT |
      BIT.PROPER |
      BIT.NUM |
      BIT.ADV |
      BIT.THAT |
      BIT.TO |
      BIT.ADJ |
      BIT.SUBJECT,
  );

type Place = { readonly at: number; readonly from: number; readonly loose: boolean };

function plainOpening(words: Words, view: View, { at, from, loose }: Place): Opening | null {
  const bits = classAt(words, view, at);
  if (bits === 0) return null;
  const { points } = words.language;
  const lower = lowerAt(words, view, at);
  const skip = exampleLength(words, view, at);
  if (skip > 0 && at > from) return { kind: 'examples', inner: at + skip, loose: true, end: 0 };
  const noun =
    has(words, view, at - 1, BIT.NOUN | BIT.PROPER | BIT.PLURAL | BIT.NUM | BIT.TIME | BIT.OBJECT) ||
    lowerAt(words, view, at - 1) === ')' ||
    loose;
  if ((bits & BIT.TO) !== 0 && has(words, view, skipAdverbs(words, view, at + 1), BIT.BASE | BIT.BE | BIT.HAVE))
    return noun && at > from && !takesInfinitive(words, view, at - 1)
      ? { kind: 'infinitive', inner: at, loose, end: 0 }
      : null;
  if ((bits & BIT.THAT) !== 0)
    return noun &&
      at > from &&
      has(
        words,
        view,
        skipAdverbs(words, view, at + 1),
        BIT.THIRD | BIT.PAST | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.BASE,
      )
      ? { kind: 'relative', inner: at + 1, loose, end: closing(words, view, at + 1) }
      : null;
  if ((bits & BIT.REL) !== 0 && ((bits & BIT.DET) === 0 || lower === 'which') && lower !== 'what')
    return noun && at > from ? { kind: 'relative', inner: at + 1, loose, end: closing(words, view, at + 1) } : null;
  if (
    (bits & BIT.SUB) !== 0 &&
    ((bits & BIT.PREP) === 0 || hasFinite(words, view, at)) &&
    lowerAt(words, view, at + 1) !== 'of'
  ) {
    if (points.glue.has(lower) && !loose) return null;
    const kind = points.conditions.has(lower) ? 'condition' : 'clause';
    return { kind, inner: at, loose, end: closing(words, view, at + 1) };
  }
  const compound = compoundLength(words, view, at);
  if (compound > 0 && at > from) return { kind: 'phrase', inner: at, loose, end: 0, past: at + compound };
  if ((bits & BIT.PREP) !== 0 && (bits & BIT.NOUN) === 0) {
    const next = lowerAt(words, view, at + 1);
    if (at + 1 >= view.length) return null; // "cut the island off"
    if ((next === 'which' || next === 'whom') && at > from)
      return { kind: 'relative', inner: at + 1, loose, end: closing(words, view, at + 1) };
    if (isInsideName(words, view, at)) return null;
    if (points.glue.has(lower) && !loose) return null;
    if (at === from && points.particles.has(lower)) return null;
    if (has(words, view, at - 1, BIT.PREP) && !loose && at > from) return null; // "from under"
    return { kind: 'phrase', inner: at, loose, end: 0 };
  }
  if ((bits & BIT.TIME) !== 0 || (bits & (BIT.DET | BIT.ADJ | BIT.NUM)) !== 0) {
    const end = timeEnd(words, view, at);
    if (
      end > at &&
      at > from &&
      !has(words, view, at - 1, BIT.PREP | BIT.DET | BIT.POSS | BIT.OWNER | BIT.NUM | BIT.AND | BIT.ADJ) &&
      lowerAt(words, view, at - 1) !== '-'
    )
      return { kind: 'time', inner: at, loose, end };
  }
  if (
    noun &&
    at > from &&
    !loose &&
    (bits & (BIT.PART | BIT.PAST)) !== 0 &&
    !isNounToo(words, lower) &&
    !has(words, view, at - 1, BIT.SUBJECT)
  ) {
    const after = at + 1;
    if (after >= view.length || has(words, view, after, BIT.PREP | BIT.TO | BIT.ADV) || isComma(words, view, after))
      return { kind: 'participle', inner: at, loose, end: closing(words, view, after) };
  }
  if (
    noun &&
    at > from &&
    !loose &&
    (bits & BIT.ADV) !== 0 &&
    (bits & BIT.PREP) === 0 &&
    has(words, view, at + 1, BIT.PART) &&
    has(words, view, at + 2, BIT.PREP)
  )
    return { kind: 'participle', inner: at, loose, end: closing(words, view, at + 1) };
  if (
    noun &&
    at > from &&
    !loose &&
    (bits & BIT.ING) !== 0 &&
    (bits & (BIT.PREP | BIT.NOUN)) === 0 &&
    takesObject(words, view, at)
  )
    return { kind: 'active', inner: at, loose, end: closing(words, view, at + 1) };
  return null;
}

/** "Minister for Agriculture": a preposition within a name. */
const isInsideName = (words: Words, view: View, at: number) =>
  words.language.points.named.has(lowerAt(words, view, at)) &&
  has(words, view, at - 1, BIT.PROPER) &&
  has(words, view, at + 1, BIT.PROPER);

/** "due to", "in terms of": several words that are one preposition. */
function compoundLength(words: Words, view: View, at: number): number {
  for (const phrase of words.language.points.compounds)
    if (phrase.every((word, i) => lowerAt(words, view, at + i) === word)) return phrase.length;
  return 0;
}

/** "cost", "cut": as often a noun. */
const isNounToo = (words: Words, lower: string) =>
  ((words.language.lexicon.words.get(lower)?.bits ?? 0) & (BIT.NOUNISH | BIT.BE | BIT.HAVE)) !== 0;

function exampleLength(words: Words, view: View, at: number): number {
  for (const phrase of words.language.points.examples)
    if (phrase.every((word, i) => lowerAt(words, view, at + i) === word)) return phrase.length;
  return 0;
}

/** The word before needs an infinitive to say something ("the ability to swim", "asked the men to leave"). */
function takesInfinitive(words: Words, view: View, at: number): boolean {
  const { takesInfinitive: takes } = words.language.points;
  for (let i = at; i >= 0 && i > at - 8; i -= 1) {
    if (takes.has(lowerAt(words, view, i)) || takes.has(lemmaAt(words, view, i))) return true;
    if (isBreak(words, view, i)) return false;
  }
  return false;
}

/** A finite verb follows before the next break. */
function hasFinite(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i < at + 16; i += 1) {
    const bits = classAt(words, view, i);
    if (isBreak(words, view, i) || (bits & (BIT.REL | BIT.THAT)) !== 0) return false;
    if ((bits & (BIT.THIRD | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO)) !== 0 && (bits & BIT.NONFINITE) === 0)
      return true;
    if (
      (bits & BIT.PAST) !== 0 &&
      i > at + 1 &&
      has(words, view, i - 1, BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.PLURAL | BIT.ADV)
    )
      return true;
    if ((bits & BIT.BASE) !== 0 && has(words, view, i - 1, BIT.PLURAL | BIT.SUBJECT)) return true;
  }
  return false;
}

/** Where a clause ends: at a comma that is no list's, or with the view. */
function closing(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length; at += 1) {
    const lower = lowerAt(words, view, at);
    if (lower === ';' || lower === '—' || lower === '–' || lower === '--') return at;
    if (!isComma(words, view, at) || isInnerComma(words, view, at) || exampleLength(words, view, at + 1) > 0) continue;
    if (!inList(words, view, at)) return at;
  }
  return view.length;
}

/** "a, b and c": an "and" follows among nothing but nouns. */
function inList(words: Words, view: View, comma: number): boolean {
  for (let at = comma + 1; at < view.length && at < comma + 14; at += 1) {
    const bits = classAt(words, view, at);
    if ((bits & BIT.AND) !== 0) return !has(words, view, at + 1, BIT.SUBJECT) || at === comma + 1;
    if ((bits & (BIT.MODAL | BIT.BE | BIT.HAVE | BIT.THIRD | BIT.REL | BIT.SUB)) !== 0) return false;
  }
  return false;
}

/** "last week", "this year", "two days later", "Monday morning"; `at` when no time stands here. */
function timeEnd(words: Words, view: View, at: number): number {
  let i = at;
  while (i < at + 4 && has(words, view, i, BIT.DET | BIT.ADJ | BIT.NUM) && !has(words, view, i, BIT.TIME)) i += 1;
  if (!has(words, view, i, BIT.TIME)) return at;
  let end = i + 1;
  while (has(words, view, end, BIT.TIME) || (has(words, view, end, BIT.NUM) && has(words, view, end - 1, BIT.TIME)))
    end += 1;
  if (isComma(words, view, end) && isInnerComma(words, view, end)) end += 2;
  const lower = lowerAt(words, view, end);
  if (lower === 'ago' || lower === 'later' || lower === 'earlier') return end + 1;
  if (has(words, view, end, BIT.NOUN | BIT.OWNER | BIT.PROPER)) return at; // "Monday newspapers"
  const counted = has(words, view, at, BIT.NUM) && !has(words, view, at, BIT.TIME);
  return counted ? at : end;
}

/** ", the mayor of Dorna" after a name, to the next comma or the end, and no list. */
function apposition(words: Words, view: View, comma: number): Opening | null {
  const at = comma + 1;
  if (!has(words, view, at, BIT.DET | BIT.POSS) && !isRole(words, view, at)) return null;
  if (phraseStart(words, view, comma) === comma || inList(words, view, comma)) return null;
  const end = closing(words, view, at);
  for (let i = at; i < end; i += 1) if (has(words, view, i, BIT.AND) && i < at + 6) return null;
  return { kind: 'apposition', inner: at, loose: true, end };
}

export const isRole = (words: Words, view: View, at: number) => {
  const lower = lowerAt(words, view, at);
  return words.language.cues.people.has(lower) || words.language.points.roles.has(lower);
};
