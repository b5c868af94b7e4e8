import { BIT } from '#lib/core/language/lexicon.ts';
import { FINITE_AUX, type Group } from './group.ts';
import { classAt, has, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

/** A verb with its auxiliaries; `ambiguous`: past or participle, which the clause around it decides. */
export type Found = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly finite: boolean;
  readonly form: Group['form'] | 'ambiguous';
  readonly passive: boolean;
};

/** The verb group that begins at a word, if one does. */
export function readGroup(words: Words, view: View, at: number): Found | null {
  const bits = classAt(words, view, at);
  if ((bits & FINITE_AUX) !== 0 && (bits & BIT.NOUN) === 0) return auxiliaryGroup(words, view, at);
  if ((bits & BIT.TO) !== 0) {
    const verb = skipAdverbs(words, view, at + 1);
    if (
      has(words, view, verb, BIT.BASE) ||
      lowerAt(words, view, verb) === 'be' ||
      lowerAt(words, view, verb) === 'have'
    )
      return infinitive(words, view, at, verb);
    return null;
  }
  if ((bits & SINGLE) === 0) return null;
  if ((bits & BIT.PAST) !== 0) return single(at, true, (bits & BIT.PART) !== 0 ? 'ambiguous' : 'past');
  if ((bits & BIT.PART) !== 0) return single(at, false, 'participle');
  if ((bits & BIT.THIRD) !== 0) return single(at, true, 'present');
  if ((bits & BIT.BASE) !== 0)
    return single(
      at,
      (bits & (BIT.NOUN | BIT.NONFINITE)) === 0,
      (bits & BIT.NONFINITE) === 0 ? 'present' : 'infinitive',
    );
  if ((bits & BIT.NOUN) === 0 || !has(words, view, at - 1, BIT.DET | BIT.POSS | BIT.ADJ | BIT.OWNER))
    return single(at, false, 'gerund');
  return null;
}

const SINGLE = BIT.PAST | BIT.PART | BIT.THIRD | BIT.BASE | BIT.ING;

/** A verb of one word. */
const single = (at: number, finite: boolean, form: Found['form']): Found => ({
  from: at,
  to: at + 1,
  head: at,
  finite,
  form,
  passive: form === 'participle',
});

function auxiliaryGroup(words: Words, view: View, at: number): Found {
  const first = classAt(words, view, at);
  let to = at + 1;
  let head = at;
  let passive = false;
  let be = (first & BIT.BE) !== 0;
  for (let i = at + 1; i < view.length && i < at + 9; i += 1) {
    const bits = classAt(words, view, i);
    if (isBestKnown(words, view, i)) continue;
    if ((bits & BIT.ADV) !== 0 && (bits & (BIT.PART | BIT.ING | BIT.PREP)) === 0) continue;
    if ((bits & (BIT.BE | BIT.HAVE | BIT.DO)) !== 0) {
      be = (bits & BIT.BE) !== 0;
    } else if ((bits & BIT.PART) !== 0) {
      passive = be;
    } else if ((bits & (BIT.ING | BIT.BASE)) === 0 || (be && (bits & BIT.ING) === 0)) {
      break;
    }
    head = i;
    to = i + 1;
    if ((bits & (BIT.BE | BIT.HAVE | BIT.DO)) === 0) break;
  }
  const lower = lowerAt(words, view, at);
  const past =
    ROMANIAN_PAST.test(lower) ||
    lower.startsWith('was') ||
    lower.startsWith('were') ||
    lower.startsWith('had') ||
    lower.startsWith('did');
  const finite = (first & BIT.NONFINITE) === 0;
  return {
    from: at,
    to,
    head,
    finite,
    form: !finite ? 'participle' : (first & BIT.MODAL) !== 0 ? 'modal' : past ? 'past' : 'present',
    passive,
  };
}

/** "is best known for": the superlative of an adverb, right before a participle. */
const isBestKnown = (words: Words, view: View, at: number) =>
  (lowerAt(words, view, at) === 'best' || lowerAt(words, view, at) === 'better') && has(words, view, at + 1, BIT.PART);

/** Older past forms of "fi". */
const ROMANIAN_PAST = /^(?:fusese|fuseseră|era|erau|eram)$/;

function infinitive(words: Words, view: View, at: number, verb: number): Found {
  if (!has(words, view, verb, BIT.BE | BIT.HAVE))
    return { from: at, to: verb + 1, head: verb, finite: false, form: 'infinitive', passive: false };
  const rest = auxiliaryGroup(words, view, verb);
  return { ...rest, from: at, finite: false, form: 'infinitive' };
}
