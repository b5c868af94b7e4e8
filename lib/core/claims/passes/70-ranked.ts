import { MARK } from '#lib/core/language/word-marks.ts';
import type { Doc, Ground, Summand } from '../doc.ts';
import type { BlockKind, ClaimKind, ExtractedClaim, Uncovered } from '../extraction.ts';
import { checkRuleOf, isCheckable } from '../grammar/checkable.ts';
import { evaluativeWords, kindOf } from '../grammar/kind.ts';
import type { Piece } from '../grammar/proposition.ts';
import { marksOf, wholeView, type View, type Words } from '../grammar/view.ts';
import { countsOf, stakesOf, type Stakes } from '../priority/counts-of.ts';
import { weigh, type Facts } from '../priority/weigh.ts';
import { NO_ASSERTION } from './silence.ts';

/** What kind of claim each is, whether it can be checked, how urgent it is and why. `"Two men died"` comes before `"He smiled"`. */
export function ranked(doc: Doc): Doc {
  const places = placesOf(doc);
  const alone = doc.citedSources.length === 1;
  const stakesIn = perSentence();
  const summands: (readonly Summand[])[] = [];
  const claims = doc.claims.map((claim, at): ExtractedClaim => {
    const ground = doc.grounds[at];
    if (ground === undefined) return claim;
    const kind = kindOf(ground.words, ground.view, ground.proposition);
    const about = { claim, kind, place: places.get(claim.sentence) ?? null, alone };
    const { priority, reasons, weights } = weigh(factsOf(ground, stakesIn(ground.words), about));
    summands.push(weights);
    const happened = ground.proposition.verb?.happened === true;
    return { ...claim, kind, checkable: isCheckable(checkRuleOf(claim, kind, happened)), priority, reasons };
  });
  return { ...doc, claims, summands, uncovered: weighedSilence(doc) };
}

/** The words of a sentence are looked at once for all of its claims, which come one after the other. */
function perSentence(): (words: Words) => Stakes {
  let last: { readonly words: Words; readonly stakes: Stakes } | null = null;
  return (words) => {
    if (last?.words !== words) last = { words, stakes: stakesOf(words) };
    return last.stakes;
  };
}

type About = {
  readonly claim: ExtractedClaim;
  readonly kind: ClaimKind;
  readonly place: Facts['place'];
  readonly alone: boolean;
};

function factsOf({ words, view, proposition }: Ground, stakes: Stakes, { claim, kind, place, alone }: About): Facts {
  const signals = marksOf(words, view) | (proposition.pieces.some(tellsOfDeath) ? MARK.DEATH : 0);
  return {
    signals,
    counts: countsOf(words, stakes, view),
    around: stakes.all,
    length: words.tokens.length,
    happened: proposition.verb?.happened === true,
    superlative: kind !== 'characterisation' && isSuperlative(words, view, signals),
    opinion: kind === 'opinion',
    question: false,
    presupposed: claim.presupposed,
    wording: (signals & MARK.EVALUATIVE) === 0 ? NONE : [...new Set(evaluativeWords(words, view, proposition))],
    speaker: speakerOf(claim),
    place,
    alone,
  };
}

const NONE: readonly string[] = [];

/** "the deaths of officials" gives "officials died". */
const tellsOfDeath = (piece: Piece) => 'word' in piece && /died|killed|murdered|murit|decedat/.test(piece.word);

/** "the oldest bridge", "its second largest bank", but not "first of all"; where superlatives carry their article themselves, all of them. */
const isSuperlative = (words: Words, view: View, signals: number) =>
  (signals & MARK.SUPERLATIVE) !== 0 && view.some((at) => isTheMost(words, at));

function isTheMost({ tokens, marks, language }: Words, at: number): boolean {
  if (((marks[at] ?? 0) & MARK.SUPERLATIVE) === 0) return false;
  const { beforeSuperlative: before, afterSuperlative } = language.grammar;
  if (afterSuperlative.has(tokens[at + 1]?.lower ?? '')) return false;
  return before === null || [at - 1, at - 2].some((one) => before.has(tokens[one]?.lower ?? ''));
}

function speakerOf({ attributions }: ExtractedClaim): Facts['speaker'] {
  if (attributions.some(({ source }) => source === null)) return 'nobody';
  if (attributions.some(({ source }) => typeof source?.anonymous === 'string')) return 'unnamed';
  return attributions.some(({ source }) => source !== null && NAME.test(source.text)) ? 'named' : null;
}

/** No "I", "He" or "We". */
const NAME = /^\p{Lu}\p{L}{3}/u;

const HEADLINES: ReadonlySet<BlockKind> = new Set(['title', 'deck', 'caption']);

/** Sentences of headlines, and those of the first paragraph. */
function placesOf(doc: Doc): ReadonlyMap<string, 'headline' | 'lead'> {
  const headlines = new Set<string>();
  let lead: string | undefined;
  for (const { id, kind } of doc.blocks) {
    if (HEADLINES.has(kind)) headlines.add(id);
    if (kind === 'paragraph') lead ??= id;
  }
  const places = new Map<string, 'headline' | 'lead'>();
  for (const { id, block } of doc.sentences) {
    if (headlines.has(block)) places.set(id, 'headline');
    else if (block === lead) places.set(id, 'lead');
  }
  return places;
}

/** A question may take much for granted, so it is weighed too: those who read what was left out begin at the top. */
function weighedSilence(doc: Doc): readonly Uncovered[] {
  if (!doc.uncovered.some(({ reason }) => reason === NO_ASSERTION)) return doc.uncovered;
  const places = new Map(doc.sentences.map(({ id }, at) => [id, at]));
  return doc.uncovered.map((silent): Uncovered => {
    const words = silent.reason === NO_ASSERTION ? doc.words[places.get(silent.sentence) ?? -1] : undefined;
    if (words === undefined) return silent;
    const view = wholeView(words);
    const stakes = stakesOf(words);
    const { priority } = weigh({
      signals: marksOf(words, view),
      counts: countsOf(words, stakes, view),
      around: stakes.all,
      length: words.tokens.length,
      happened: false,
      superlative: false,
      opinion: false,
      question: true,
      presupposed: false,
      wording: [],
      speaker: null,
      place: null,
      alone: false,
    });
    return { ...silent, priority };
  });
}
