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
  const bits = words.language.lexicon.words.get(lower)?.bits ?? 0;
  if ((bits & BIT.THIRD) === 0) return null;
  return (bits & BIT.PLURAL) !== 0 ? 'many' : lower.endsWith('ă') ? null : 'one';
}

/**
 * Whether the subject stands behind the verb: after a passive, a reflexive or a verb of coming and happening the bare
 * noun phrase that follows is the subject ("a fost deschisă o anchetă", "au venit pompierii"), after others an object.
 */
export function subjectFollows(words: Words, view: View, group: Group): boolean {
  const next = skipAdverbs(words, view, group.to);
  if (has(words, view, next, BIT.PREP) || !has(words, view, next, NOMINAL)) return false;
  return (
    group.passive ||
    words.language.leftOut.happens.has(group.lemma) ||
    isReflexive(words, view, group.from) ||
    isBe(words, view, group)
  );
}

const NOMINAL = BIT.DET | BIT.NUM | BIT.NOUN | BIT.PROPER | BIT.SUBJECT;

/**
 * Whether a clause without a subject is about whoever was spoken of: its verb is in the third person singular, somebody can
 * do what it says, and nothing behind it could be its subject. "că va fi reparat", "că va costa" may be about a thing.
 */
export function meansSomebody(words: Words, view: View, group: Group): boolean {
  const { from, lemma } = group;
  if (isFirstPerson(words, view, from) || verbNumber(words, view, group) === 'many') return false;
  if (isReflexive(words, view, from)) return false;
  if (words.language.leftOut.own.has(lowerAt(words, view, from - 1))) return true; // "își retrage ambasadorul"
  if (subjectFollows(words, view, group)) return false;
  const next = skipAdverbs(words, view, group.to);
  if (opensSomebody(words, view, next) || words.language.leftOut.nobody.has(lowerAt(words, view, next))) return false;
  if (group.passive) return words.language.leftOut.doneToPeople.has(lemma);
  if (isBe(words, view, group)) return OF_PEOPLE.test(lowerAt(words, view, next));
  if (words.language.leftOut.ofThings.has(lemma) || words.language.leftOut.happens.has(lemma)) return false;
  return words.language.leftOut.byPeople.has(lemma) || hasObject(words, view, group, next);
}

/** "vom demonstra", "am spus": those who speak themselves. */
export const isFirstPerson = (words: Words, view: View, at: number) => FIRST.test(lowerAt(words, view, at));

const FIRST = /^(?:am|ai|ați|aș|voi|vom|vei|veți|suntem|sunteți|eram|.{2,}(?:em|ăm|im))$/;

/** "a dat bani", "îl va suspenda", "își retrage ambasadorul": somebody does something to something. */
const hasObject = (words: Words, view: View, { from }: Group, next: number) =>
  (has(words, view, next, BIT.DET | BIT.NUM | BIT.NOUN) && !has(words, view, next, BIT.PREP)) ||
  (from > 0 && has(words, view, from - 1, BIT.OBJECT));

/** "este nevinovat", "era bolnavă", "este dispus". */
const OF_PEOPLE =
  /^(?:ne)?(?:vinovat|dispus|convins|mulțumit|îngrijorat|pregătit|hotărât|bolnav|speriat|supărat|fericit|mândru|conștient|căsătorit|angajat|suspect|inocent|beat|obosit|optimist|pesimist|încrezător)(?:ă)?$/;

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
