import { BIT } from '#lib/core/language/lexicon.ts';
import { lemmaAt } from '../grammar/lemma.ts';
import { has, isComma, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';
import { firstView, type Clause } from './clause.ts';
import { isAdjective, isInside, isYear, trimmed } from './phrase.ts';
import type { Slot, SlotKind } from './slot.ts';

export type Parsed = { readonly verbEnd: number; readonly coreEnd: number; readonly slots: readonly Slot[] };

type Given = Parsed & { readonly scoped: boolean };

/** What is added to an event: the words, and where in the predicate what they are added to ends. */
export type Unit = { readonly view: View; readonly base: number };

/** What the bare event keeps, as an end in the predicate, and what is added to it, one unit each. */
export function added(
  words: Words,
  clause: Clause,
  { verbEnd, coreEnd, slots, scoped }: Given,
): { kept: number; units: Unit[] } {
  const { predicate } = clause;
  let kept = coreEnd;
  const units: Unit[] = [];
  let open: View | null = null;
  let last: Slot | null = null; // the last that the event needs
  const alone = slots.filter(({ kind }) => kind === 'phrase' || kind === 'time').length < 2;
  for (const slot of slots) {
    if (ABOUT.has(slot.kind)) {
      if (slot.from === kept && !slot.loose && isThere(words, clause)) kept = slot.to; // "there are four who …"
      open = null;
      continue;
    }
    const range = trimmed(words, predicate, opened(words, predicate, slot));
    const view = predicate.slice(range.from, range.to);
    if (view.length === 0 || holdsClause(words, view)) continue;
    const needed =
      slot.from === kept &&
      (scoped || slot.kind === 'condition' || isNeeded(words, clause, { verbEnd, slot, kept, alone }));
    const base = scoped ? -1 : parallelAt(words, predicate, { slot, last, core: { from: verbEnd, to: coreEnd } });
    if (needed && base < 0) {
      kept = slot.to;
      open = null;
      last = slot;
    } else if (base >= 0) {
      units.push({ view, base }); // "sailed to Orvale, to Dorna and to Vale"
      open = null;
    } else if (open !== null && goesWith(words, predicate, slot)) {
      open = [...open, ...view];
      units[units.length - 1] = { view: open, base: kept };
    } else {
      open = view;
      units.push({ view, base: kept });
    }
  }
  return { kept: trimmed(words, predicate, { from: 0, to: kept }).to, units };
}

/** Without an "as well as" in front. */
const opened = (words: Words, predicate: View, slot: Slot): Slot =>
  lowerAt(words, predicate, slot.inner - 1) === 'as' && lowerAt(words, predicate, slot.inner - 2) === 'well'
    ? { ...slot, from: slot.inner }
    : slot;

const isThere = (words: Words, { subject }: Clause) => lowerAt(words, firstView(subject), 0) === 'there';

type Parallel = { readonly slot: Slot; readonly last: Slot | null; readonly core: Range };

/** Where the same preposition stands before, when it comes again after a comma or "and"; -1 when it does not. */
function parallelAt(words: Words, predicate: View, { slot, last, core }: Parallel): number {
  if (!slot.loose && !has(words, predicate, slot.from - 1, BIT.AND)) return -1;
  const lower = lowerAt(words, predicate, slot.inner);
  if (last !== null) return lowerAt(words, predicate, last.inner) === lower ? last.from : -1;
  for (let at = core.to - 1; at >= core.from; at -= 1)
    if (lowerAt(words, predicate, at) === lower && has(words, predicate, at, BIT.PREP | BIT.TO)) return at;
  return -1;
}

/** "despite this, it proved …": another clause begins after the comma. */
function holdsClause(words: Words, view: View): boolean {
  for (let at = 1; at + 1 < view.length; at += 1)
    if (
      isComma(words, view, at - 1) &&
      has(words, view, at, BIT.SUBJECT) &&
      has(words, view, at + 1, BIT.PAST | BIT.THIRD | BIT.BE | BIT.MODAL | BIT.HAVE)
    )
      return true;
  return false;
}

/** The verb or adjective before says nothing without this. */
function isNeeded(
  words: Words,
  { predicate, link }: Clause,
  { verbEnd, slot, kept, alone }: { verbEnd: number; slot: Slot; kept: number; alone: boolean },
): boolean {
  const { points } = words.language;
  const verb = lowerAt(words, predicate, verbEnd - 1);
  if (slot.kind !== 'phrase' && slot.kind !== 'infinitive') return false;
  if (kept === verbEnd) {
    if (points.needsPhrase.has(verb)) return true;
    const passive = has(words, predicate, verbEnd - 1, BIT.PART) && (verbEnd > 1 || link.length > 0);
    if (passive || points.complete.has(words.language.lexicon.words.get(verb)?.lemma ?? '')) return false;
    const lower = lowerAt(words, predicate, slot.inner);
    // "premiered in May in Vale": each of several places and times is one detail
    return !points.circumstance.has(lower) && (alone || !points.settings.has(lower));
  }
  if (points.circumstance.has(lowerAt(words, predicate, slot.inner))) return false;
  if (has(words, predicate, slot.to - 1, BIT.TIME) || isYear(lowerAt(words, predicate, slot.to - 1))) return false;
  if (slot.kind === 'phrase' && points.pairs.has(lemmaAt(words, predicate, verbEnd - 1))) return true;
  // "connects it to the capital", "makes it easy for them"
  if (
    kept - verbEnd <= 3 &&
    has(words, predicate, verbEnd, BIT.OBJECT) &&
    !has(words, predicate, verbEnd, BIT.DET | BIT.POSS)
  )
    return true;
  // "is capable of", "is similar to": an adjective and what it needs
  let noun = false;
  for (let at = verbEnd; at < kept; at += 1)
    if (
      has(words, predicate, at, BIT.NOUN | BIT.PROPER | BIT.OBJECT | BIT.PLURAL | BIT.TIME) &&
      !isAdjective(words, predicate, at)
    )
      noun = true;
  return !noun;
}

/** It tells more of the noun before it rather than of the verb. */
function goesWith(words: Words, predicate: View, slot: Slot): boolean {
  const { points } = words.language;
  if (slot.kind === 'infinitive') return false;
  if (slot.kind !== 'phrase' || slot.loose) return false;
  const lower = lowerAt(words, predicate, slot.inner);
  if (points.circumstance.has(lower) || has(words, predicate, slot.to - 1, BIT.TIME | BIT.NUM)) return false;
  if (has(words, predicate, slot.from - 1, BIT.TIME | BIT.NUM)) return false;
  return has(words, predicate, slot.from - 1, BIT.PROPER) ? points.place.has(lower) : true;
}

/**
 * `denied`: "no", "only" anywhere before what is added; `ranked`: "the first", "the largest" in what the verb takes. Cut
 * short, such a clause would say more or something else.
 */
export function scopeOf(words: Words, { subject, predicate }: Clause, coreEnd: number): 'denied' | 'ranked' | null {
  for (const piece of subject) if ('view' in piece && denies(words, piece.view, piece.view.length)) return 'denied';
  if (denies(words, predicate, coreEnd)) return 'denied';
  return ranks(words, predicate, coreEnd) ? 'ranked' : null;
}

function denies(words: Words, view: View, to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const lower = lowerAt(words, view, at);
    if (words.language.points.scope.has(lower) || has(words, view, at, BIT.NEG) || /n[’']t$/.test(lower)) return true;
  }
  return false;
}

function ranks(words: Words, view: View, to: number): boolean {
  for (let at = 0; at < to; at += 1) {
    const lower = lowerAt(words, view, at);
    if (words.language.points.ranked.has(lower)) return true;
    if (words.language.points.ordinals.has(lower) && has(words, view, at - 1, BIT.DET) && isInside(words, view, at + 1))
      return true; // "the second woman on the board"
    if (lower.endsWith('est') && has(words, view, at - 1, BIT.DET | BIT.OWNER | BIT.POSS)) return true;
  }
  return false;
}

/** Slots that say something of the noun before them: the sentence stands without them. */
const ABOUT: ReadonlySet<SlotKind> = new Set(['relative', 'participle', 'active', 'apposition', 'gerund', 'examples']);
