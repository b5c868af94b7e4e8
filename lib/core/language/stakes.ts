/**
 * Words that tell how much hangs on a claim, or that hardly anything does. Lists of concepts written by hand, all
 * lower-case; `lib/core/claims/priority` gives them their weight.
 */
export type Stakes = Readonly<Record<Stake, ReadonlySet<string>>>;

export const STAKES = [
  /** What numbers count in public life: money, shares, measures ("percent", "dollars", "acres"). */
  'units',
  /** Numbers and shares by themselves ("millions", "half", "forty"). */
  'masses',
  /** Something became more or less ("rose", "cut", "doubled"). */
  'change',
  /** Change only beside a figure or a matter of record ("is up 4%"). */
  'ways',
  /** Sets one time against another ("since", "ago", "previous"). */
  'times',
  /** Sets one thing against another ("than", "compared"). */
  'than',
  /** What somebody in office does there ("voted", "vetoed", "appointed"). */
  'deeds',
  /** Offices and bodies that are answerable to the public ("senate", "ministry", "administration"). */
  'bodies',
  /** Matters of public record: money, work, health, crime, war ("unemployment", "budget", "troops"). */
  'matters',
  /** Other countries, their peoples and their capitals: where foreign affairs happen. */
  'countries',
  /** What others found out and wrote down ("study", "figures", "according"). */
  'findings',
  /** What others are said to have said, wanted, stood for ("said", "opposes", "refused"). */
  'says',
  /** The past of the small verbs ("was", "did", "had"). */
  'been',
  /** Wanting, hoping, intending, proposing ("want", "hope", "let’s"). */
  'wishes',
  /** What a speaker feels ("proud", "glad", "grateful"). */
  'feelings',
  /** "I think", "in my view". */
  'views',
  /** Praise and blame ("wrong", "outstanding", "unfortunate"). */
  'judged',
  /** "how", "why", "what": the clause asks or points, it does not tell. */
  'asks',
  /** More than a few, uncounted ("many", "several"). */
  'amounts',
  /** What did not happen ("never", "hasn’t"). */
  'undone',
  /** Values and big words that nobody could look up ("freedom", "strength", "challenge"). */
  'rhetoric',
  /** Anybody and anything ("people", "everybody", "something"). */
  'vague',
  /** Courtesies and the running of a conversation ("thank", "welcome", "question"). */
  'courtesies',
  /** The speaker alone ("i", "my"). */
  'first',
  /** The hearer ("you", "your"). */
  'second',
  /** Somebody else ("he", "they"). */
  'third',
  /** Points to what was said before ("that", "it"). */
  'that',
  /** Prepositions of place ("in", "near"): a name after one is no person. */
  'places',
  /** The speaker and others ("we", "our"). */
  'ours',
  /** Says that something will be done ("will", "going"). */
  'pledges',
  /** What is not the case, or not yet ("if", "would"). */
  'unreal',
] as const;

export type Stake = (typeof STAKES)[number];

/** The bit of each. */
export const STAKE = Object.fromEntries(STAKES.map((stake, at) => [stake, 1 << at])) as Readonly<Record<Stake, number>>;

const compiled = new WeakMap<Stakes, ReadonlyMap<string, number>>();

/** The bits of every word of the lists of a language. */
export function stakesIndex(stakes: Stakes): ReadonlyMap<string, number> {
  const known = compiled.get(stakes);
  if (known !== undefined) return known;
  const index = new Map<string, number>();
  for (const stake of STAKES) for (const word of stakes[stake]) index.set(word, (index.get(word) ?? 0) | STAKE[stake]);
  compiled.set(stakes, index);
  return index;
}

const NONE: ReadonlySet<string> = new Set();

/** Of a language without lists: only the signs that all languages share. */
export const NO_STAKES: Stakes = {
  ...(Object.fromEntries(STAKES.map((stake) => [stake, NONE])) as Record<Stake, ReadonlySet<string>>),
  units: new Set(['%', '€', '$', '£']),
};
