import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Doc, Ground, Summand } from '../doc.ts';
import type { BlockKind, ClaimKind, ExtractedClaim } from '../extraction.ts';
import { evaluativeWords, hasQuantity, kindOf } from '../grammar/kind.ts';
import { marksOf, type View, type Words } from '../grammar/view.ts';

/** What kind of claim each is, whether it can be checked, how urgent it is and why. `"Two men died"` comes before `"He smiled"`. */
export function ranked(doc: Doc): Doc {
  const places = placesOf(doc);
  const summands: (readonly Summand[])[] = [];
  const claims = doc.claims.map((claim, at): ExtractedClaim => {
    const ground = doc.grounds[at];
    if (ground === undefined) return claim;
    const kind = kindOf(ground.words, ground.view, ground.proposition);
    const { reasons, weights } = weigh(ground, {
      claim,
      kind,
      place: places.get(claim.sentence) ?? null,
      alone: doc.citedSources.length === 1,
    });
    summands.push(weights);
    const priority = weights.reduce((sum, { weight }) => sum + weight, 0) / 100;
    return { ...claim, kind, checkable: isCheckable(claim, kind, ground), priority, reasons };
  });
  return { ...doc, claims, summands };
}

/** That somebody said it can always be checked; a view, a forecast or mere wording in the outlet's own voice cannot. */
function isCheckable(claim: ExtractedClaim, kind: ClaimKind, { proposition }: Ground): boolean {
  if (claim.attributions.some((link) => link.source !== null)) return true;
  if (kind === 'opinion' || kind === 'prediction') return false;
  return kind !== 'characterisation' || proposition.verb?.happened === true;
}

type Facts = {
  readonly claim: ExtractedClaim;
  readonly kind: ClaimKind;
  readonly place: 'headline' | 'lead' | null;
  /** The article cites one source in all. */
  readonly alone: boolean;
};

/** Weights in hundredths: what goes wrong most dearly comes first. They order a queue and decide nothing. */
function weigh(
  { words, view, proposition }: Ground,
  { claim, kind, place, alone }: Facts,
): { readonly reasons: readonly string[]; readonly weights: readonly Summand[] } {
  const signals = marksOf(words, view);
  const any = (bit: number) => (signals & bit) !== 0;
  const named = view.some((at) => ((words.classes[at] ?? 0) & BIT.PROPER) !== 0);
  const harm =
    any(MARK.DEATH) ||
    proposition.pieces.some((piece) => 'word' in piece && /died|killed|murdered|murit|decedat/.test(piece.word));
  const evaluative = any(MARK.EVALUATIVE) ? evaluativeWords(words, view, proposition) : [];
  const rules: readonly (readonly [boolean, number, string])[] = [
    [harm && named, 35, 'death or injury of a named person'],
    [harm && !named, 25, 'death or injury'],
    [any(MARK.ACCUSATION), 25, 'accusation'],
    [hasQuantity(words, view), 15, 'quantity'],
    [kind !== 'characterisation' && any(MARK.SUPERLATIVE) && hasThe(words, view), 10, 'superlative'],
    [kind === 'causal', 10, 'cause'],
    [place === 'headline', 15, 'headline'],
    [place === 'lead', 12, 'lead'],
    [claim.attributions.some((link) => link.source === null), 12, 'nobody named'],
    [claim.attributions.some((link) => typeof link.source?.anonymous === 'string'), 12, 'unnamed source'],
    [claim.presupposed, 6, 'taken for granted'],
    [alone, 6, 'only one source cited'],
    [evaluative.length > 0, 4, `wording: ${[...new Set(evaluative)].join(', ')}`],
    [named, 4, 'named'],
    [kind === 'opinion' || kind === 'prediction', -15, kind],
  ];
  const met = rules.filter(([holds]) => holds);
  const weights = [BASE, ...met.map(([, weight, words]) => ({ words, weight }))];
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const beyond = Math.min(100, Math.max(5, sum)) - sum;
  return {
    reasons: met.map(([, , reason]) => reason),
    weights: beyond === 0 ? weights : [...weights, { words: 'kept between 0.05 and 1', weight: beyond }],
  };
}

const BASE: Summand = { words: 'any claim', weight: 24 };

/** "the oldest bridge"; Romanian superlatives carry their article themselves. */
const hasThe = (words: Words, view: View) =>
  words.language.code !== 'en' || view.some((at) => words.tokens[at]?.lower === 'the');

const HEADLINES: ReadonlySet<BlockKind> = new Set(['title', 'deck', 'caption']);

/** Sentences of headlines, and those of the first paragraph. */
function placesOf(doc: Doc): ReadonlyMap<string, 'headline' | 'lead'> {
  const lead = doc.blocks.find((block) => block.kind === 'paragraph')?.id;
  const kinds = new Map(doc.blocks.map((block) => [block.id, block.kind]));
  return new Map(
    doc.sentences.flatMap((sentence): (readonly [string, 'headline' | 'lead'])[] => {
      if (HEADLINES.has(kinds.get(sentence.block) ?? 'paragraph')) return [[sentence.id, 'headline']];
      return sentence.block === lead ? [[sentence.id, 'lead']] : [];
    }),
  );
}
