import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import { opensSpeaker } from './speaker-phrase.ts';
import { has, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

/** What the form of a Romanian verb tells of its subject; null where it does not. */
export function verbNumber(words: Words, view: View, { from }: Pick<Group, 'from'>): 'one' | 'many' | null {
  const lower = lowerAt(words, view, from);
  if (/^(?:au|sunt|vor|erau|fuseseră|ar)$/.test(lower)) return lower === 'ar' ? null : 'many';
  if (/^(?:a|este|e|va|era|fusese|are|avea)$/.test(lower)) return 'one';
  if (/(?:[^a]au|eau|seră)$/.test(lower)) return 'many';
  return /(?:ează|iază|ește|ăște)$/.test(lower) ? 'one' : null;
}

/**
 * Whether the subject stands behind the verb: after a passive, a reflexive or a verb of coming and happening the bare
 * noun phrase that follows is the subject ("a fost deschisă o anchetă", "au venit pompierii"), after others an object.
 */
export function subjectFollows(words: Words, view: View, group: Group): boolean {
  const next = skipAdverbs(words, view, group.to);
  if (has(words, view, next, BIT.PREP) || !has(words, view, next, NOMINAL)) return false;
  return group.passive || HAPPENS.has(group.lemma) || isReflexive(words, view, group.from) || isBe(words, view, group);
}

const NOMINAL = BIT.DET | BIT.NUM | BIT.NOUN | BIT.PROPER | BIT.SUBJECT;

/** Verbs whose subject likes to stand behind them. */
const HAPPENS: ReadonlySet<string> = new Set(
  `veni apărea dispărea muri exista începe rămâne intra ieși sosi izbucni crește scădea lipsi urma ajunge deveni interveni participa cădea
  pieri reveni continua dura costa circula`.split(/\s+/),
);

/**
 * Whether a clause without a subject is about whoever was spoken of: its verb is in the third person, is not one of those
 * that have no subject ("trebuie", "este nevoie"), and nothing behind it could be the subject.
 */
export function meansSomebody(words: Words, view: View, group: Group): boolean {
  const { from, lemma } = group;
  if (FIRST.test(lowerAt(words, view, from)) || isReflexive(words, view, from) || IMPERSONAL.has(lemma)) return false;
  const next = skipAdverbs(words, view, group.to);
  if (has(words, view, next, BIT.THAT | BIT.TO) && lemma !== 'vrea' && !has(words, view, next, BIT.REL)) return false;
  if (EMPTY.has(lowerAt(words, view, next)) || subjectFollows(words, view, group)) return false;
  if (isBe(words, view, group) && has(words, view, next, BIT.PREP | BIT.DET | BIT.SUB)) return false;
  return !opensSomebody(words, view, next);
}

const FIRST = /^(?:am|ai|ați|aș|voi|vom|vei|veți|suntem|sunteți|eram|.{2,}(?:em|ăm|im))$/;

const IMPERSONAL: ReadonlySet<string> = new Set(
  'trebui exista urma părea rezulta reieși ploua ninge însemna conta rămâne putea întâmpla costa dura'.split(' '),
);

/** "este nevoie", "a avut loc": nobody needs or has anything. */
const EMPTY: ReadonlySet<string> = new Set(
  'nevoie vorba posibil imposibil necesar clar important obligatoriu timp evident normal bine greu ușor adevărat loc interzis cunoscut recomandat vorba cazul momentul'.split(
    ' ',
  ),
);

const opensSomebody = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.PROPER | BIT.SUBJECT) ||
  (has(words, view, at, BIT.NOUN) &&
    words.language.cues.people.has(lowerAt(words, view, at)) &&
    opensSpeaker(words, view, at));

const isBe = (words: Words, view: View, { from, head }: Group) =>
  has(words, view, head, BIT.BE) || (from === head && has(words, view, from, BIT.BE));

function isReflexive(words: Words, view: View, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && has(words, view, at, BIT.OBJECT | BIT.ADV); at -= 1)
    if (lowerAt(words, view, at) === 'se' || lowerAt(words, view, at) === 's-') return true;
  return false;
}
