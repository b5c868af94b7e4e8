import { BIT } from '#lib/core/language/lexicon.ts';
import { STAKE } from '#lib/core/language/stakes.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Summand } from '../doc.ts';
import type { Counts } from './counts-of.ts';

/** All that the priority of a claim depends on. */
export type Facts = {
  /** Bits of `MARK`: what any of its words signals. */
  readonly signals: number;
  readonly counts: Counts;
  /** Bits of `STAKE` of the whole sentence that it is read from. */
  readonly around: number;
  /** How many words and marks that sentence has. */
  readonly length: number;
  /** It tells of something done or under way. */
  readonly happened: boolean;
  readonly superlative: boolean;
  readonly opinion: boolean;
  readonly question: boolean;
  readonly presupposed: boolean;
  /** Evaluative words in the article's own voice. */
  readonly wording: readonly string[];
  readonly speaker: 'named' | 'unnamed' | 'nobody' | null;
  readonly place: 'headline' | 'lead' | null;
  /** The article cites one source in all. */
  readonly alone: boolean;
};

/** Holds where the words of the claim have one of the `stakes` (bits of `STAKE`), if any are given, and `holds`, if it is. */
type Rule = {
  readonly reason: string | ((facts: Facts) => string);
  readonly weight: number;
  readonly stakes?: number;
  readonly holds?: (facts: Facts) => boolean;
};

const CHANGE = STAKE.change | STAKE.ways;
const PUBLIC = STAKE.bodies | STAKE.matters;

/**
 * Weights in steps of five, set by hand (docs/decisions/0070-priority.md): what goes wrong most dearly and can be looked
 * up comes first, what nobody could look up comes last. They order a queue and decide nothing.
 */
const RULES: readonly Rule[] = [
  { weight: 25, reason: 'death or injury of a named person', holds: (f) => harms(f) && f.counts.people > 0 },
  { weight: 15, reason: 'death or injury', holds: (f) => harms(f) && f.counts.people === 0 },
  { weight: 20, reason: 'accusation', holds: (f) => any(f.signals, MARK.ACCUSATION) },
  { weight: 35, reason: 'quantity', holds: (f) => f.counts.figures > 0 && f.counts.measured === 0 },
  { weight: 45, reason: 'measured quantity', holds: (f) => f.counts.measured > 0 },
  { weight: 10, reason: 'several quantities', holds: (f) => f.counts.figures > 1 },
  { weight: 10, reason: 'number', holds: (f) => f.counts.figures === 0 && f.counts.numbers > 0 },
  { weight: 5, reason: 'change', stakes: CHANGE, holds: (f) => changes(f) && !isMeasured(f) },
  { weight: 15, reason: 'comparison over time', stakes: CHANGE, holds: (f) => changes(f) && isMeasured(f) },
  { weight: 10, reason: 'comparison', stakes: STAKE.than },
  { weight: 10, reason: 'superlative', holds: (f) => f.superlative },
  { weight: 5, reason: 'cause', holds: (f) => any(f.signals, MARK.CAUSAL) },
  { weight: 10, reason: 'track record', stakes: STAKE.deeds },
  { weight: 5, reason: 'public body', stakes: STAKE.bodies },
  { weight: 10, reason: 'public matter', stakes: STAKE.matters, holds: (f) => !again(f, STAKE.matters) },
  { weight: 15, reason: 'public interest', stakes: STAKE.matters, holds: (f) => again(f, STAKE.matters) },
  { weight: 10, reason: 'another country', stakes: STAKE.countries },
  {
    weight: 5,
    reason: 'what somebody else says or stands for',
    holds: (f) =>
      has(f, STAKE.says) && (has(f, STAKE.third | STAKE.bodies) || f.counts.people > 0) && !has(f, STAKE.first),
  },
  { weight: 5, reason: 'tells of the past', stakes: STAKE.been, holds: (f) => !isUnreal(f) },
  { weight: -5, reason: 'follow-up', stakes: STAKE.that, holds: (f) => f.counts.names === 0 },
  { weight: -5, reason: 'people in general', stakes: STAKE.vague },
  { weight: 15, reason: 'cites a finding', stakes: STAKE.findings },
  { weight: 10, reason: 'act', holds: (f) => isDone(f) && !isPublic(f) },
  { weight: 15, reason: 'official act', holds: (f) => isDone(f) && isPublic(f) },
  { weight: 10, reason: 'date', holds: (f) => f.counts.years > 0 },
  { weight: 10, reason: 'time', stakes: STAKE.times },
  { weight: -10, reason: 'under a “when” or “because”', holds: (f) => (f.counts.head & BIT.SUB) !== 0 },
  { weight: 5, reason: 'named', holds: (f) => f.counts.names > 0 },
  { weight: 5, reason: 'about somebody else', stakes: STAKE.third },
  { weight: 15, reason: 'headline', holds: (f) => f.place === 'headline' },
  { weight: 10, reason: 'lead', holds: (f) => f.place === 'lead' },
  { weight: 10, reason: 'nobody named', holds: (f) => f.speaker === 'nobody' },
  { weight: 10, reason: 'unnamed source', holds: (f) => f.speaker === 'unnamed' },
  { weight: 5, reason: 'only one source cited', holds: (f) => f.alone },
  { weight: 5, reason: 'presupposed', holds: (f) => f.presupposed },
  { weight: 5, reason: ({ wording }) => `wording: ${wording.join(', ')}`, holds: (f) => f.wording.length > 0 },
  {
    weight: -15,
    reason: 'promised or supposed',
    stakes: STAKE.unreal,
    holds: (f) => f.speaker !== 'named' && !isAboutAnother(f),
  },
  {
    weight: -10,
    reason: 'supposed of somebody else',
    stakes: STAKE.unreal,
    holds: (f) => f.speaker !== 'named' && isAboutAnother(f),
  },
  { weight: -10, reason: 'pledge', stakes: STAKE.pledges, holds: (f) => has(f, STAKE.first | STAKE.ours) },
  { weight: -5, reason: 'promise of somebody else', stakes: STAKE.unreal, holds: (f) => f.speaker === 'named' },
  { weight: -15, reason: 'demand', stakes: STAKE.wishes },
  {
    weight: 5,
    reason: 'next to a matter of public interest',
    holds: (f) => !has(f, PUBLIC) && (f.around & PUBLIC) !== 0,
  },
  { weight: -10, reason: 'beside a promise', holds: (f) => !has(f, STAKE.unreal) && (f.around & STAKE.unreal) !== 0 },
  { weight: -10, reason: 'beside a wish', holds: (f) => !has(f, STAKE.wishes) && (f.around & STAKE.wishes) !== 0 },
  { weight: -15, reason: 'opinion', holds: (f) => f.opinion },
  { weight: -5, reason: 'beside a view', holds: (f) => !f.opinion && (f.around & STAKE.views) !== 0 },
  { weight: -5, reason: 'praise or blame', stakes: STAKE.judged },
  { weight: -5, reason: 'how or why', stakes: STAKE.asks },
  { weight: 5, reason: 'more than a few', stakes: STAKE.amounts },
  { weight: 10, reason: 'something left undone', stakes: STAKE.undone, holds: (f) => !isUnreal(f) },
  { weight: -10, reason: 'feeling', stakes: STAKE.feelings },
  { weight: -10, reason: 'rhetoric', stakes: STAKE.rhetoric },
  { weight: -15, reason: 'polite formula', stakes: STAKE.courtesies },
  {
    weight: -10,
    reason: 'about the speaker',
    stakes: STAKE.first,
    holds: (f) => !(has(f, STAKE.deeds) && isDone(f)),
  },
  { weight: -5, reason: 'put to the hearer', stakes: STAKE.second, holds: (f) => !isDone(f) },
  { weight: -5, reason: 'short sentence', holds: (f) => f.length < 13 },
  { weight: -15, reason: 'question', holds: (f) => f.question },
];

const any = (signals: number, bit: number) => (signals & bit) !== 0;
const has = ({ counts }: Facts, stake: number) => (counts.stakes & stake) !== 0;
const again = ({ counts }: Facts, stake: number) => (counts.again & stake) !== 0;
const isDone = ({ happened, counts }: Facts) => (happened || counts.pasts > 0) && counts.plans === 0;
const isAboutAnother = (f: Facts) => has(f, STAKE.third) || f.counts.people > 0;
const isUnreal = (f: Facts) => has(f, STAKE.unreal);
const changes = (f: Facts) =>
  has(f, STAKE.change) || (has(f, STAKE.ways) && (f.counts.figures > 0 || has(f, STAKE.matters)));
const isMeasured = (f: Facts) => f.counts.years + f.counts.figures > 0 || has(f, STAKE.times);
const isPublic = (f: Facts) => has(f, STAKE.deeds | PUBLIC);
const harms = (f: Facts) => any(f.signals, MARK.DEATH);

/** The priority in (0,1), the reasons that made it, weightiest first, and what it adds up from, in hundredths. */
export function weigh(facts: Facts): {
  readonly priority: number;
  readonly reasons: readonly string[];
  readonly weights: readonly Summand[];
} {
  const weights: Summand[] = [ANY];
  const reasons: string[] = [];
  const { stakes } = facts.counts;
  let sum = ANY.weight;
  for (const rule of WEIGHTIEST_FIRST) {
    if (rule.stakes !== 0 && (stakes & rule.stakes) === 0) continue;
    if (rule.holds !== undefined && !rule.holds(facts)) continue;
    const summand = typeof rule.reason === 'string' ? rule.summand : { words: rule.reason(facts), weight: rule.weight };
    sum += rule.weight;
    weights.push(summand);
    reasons.push(summand.words);
  }
  const priority = share(sum);
  weights.push({ words: 'kept between 0 and 1', weight: priority * 100 - sum });
  return { priority, reasons, weights };
}

const WEIGHTIEST_FIRST = RULES.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((rule) => ({
  weight: rule.weight,
  reason: rule.reason,
  stakes: rule.stakes ?? 0,
  holds: rule.holds,
  summand: { words: typeof rule.reason === 'string' ? rule.reason : '', weight: rule.weight } satisfies Summand,
}));

const ANY: Summand = { words: 'any claim', weight: 10 };
const MIDDLE = 60;
const SPREAD = 30;

/** A sum of weights as a share of one: `MIDDLE` is half; never quite 0 or 1, so that no two sums are level at an end. */
function share(sum: number): number {
  const x = (sum - MIDDLE) / SPREAD;
  return Math.round(500 * (1 + x / (1 + Math.abs(x)))) / 1000;
}
