import type { Frames } from './frames.ts';

/**
 * How a cue takes what was said.
 * - `say`: leaves the proposition as the claim ("said that P")
 * - `think`: the same, for beliefs ("believes that P")
 * - `act`: saying it is doing it; the act stays in the claim ("thanked X", "called for P")
 * - `factive`: an act that takes P for granted ("admitted that P")
 * - `label`: gives something a name ("described it as Q")
 */
export type CueKind = 'say' | 'think' | 'act' | 'factive' | 'label';

export type VerbCue = {
  readonly kind: CueKind;
  /** Words of which one must follow the verb and belongs to the cue ("called for", "described … as"). */
  readonly particles?: readonly string[];
  /** Nouns that belong to the cue when they follow without article ("offered condolences"). */
  readonly nouns?: ReadonlySet<string>;
  /** It is a cue only with one of its nouns, article or not ("offered" alone is none). */
  readonly needsNoun?: true;
  /** A noun phrase may stand for what was said ("emphasized the need"); the claim then keeps the verb. */
  readonly takesNoun?: true;
  /** It is a cue only when quoted words follow ("called it “a shame”"). */
  readonly needsQuote?: true;
  /** It is a cue only where what was said follows as a clause or quoted words, or stands before it. */
  readonly needsSaid?: true;
  /** It is a cue only of these ("the inquiry heard"). */
  readonly by?: ReadonlySet<string>;
  /** It is no cue when one of these follows: to "condemn to prison" is no saying. */
  readonly unless?: ReadonlySet<string>;
  /** No noun phrase can stand for what was said ("said", unlike "stressed"). */
  readonly clauseOnly?: true;
  /** Somebody told may stand before what was said ("told reporters that"). */
  readonly takesHearer?: true;
  /** The claim it gives is a position rather than an event ("called for", "urged"). */
  readonly position?: true;
  /** An outlet's verb: its subject is likely to be one that carries news ("reports", "writes"). */
  readonly carrier?: true;
};

export type CueTable = {
  /** By lemma; several readings are tried in order. */
  readonly verbs: ReadonlyMap<string, readonly VerbCue[]>;
  /** What may follow a verb that tells what somebody said, thought or wanted, whether or not a claim comes of it. */
  readonly frames: Frames;
  /** The same for nouns ("his claim that"), by the word itself. */
  readonly nounFrames: Frames;
  /** Nouns of saying and thinking that belong to the cue behind a verb that tells little ("offered condolences to"). */
  readonly speech: ReadonlySet<string>;
  /** The same as `frames` for adjectives after “be” ("is confident that"). */
  readonly adjectiveFrames: Frames;
  /** Lower-case phrases that name a source ("according to"), longest first, split into words. */
  readonly prepositions: readonly (readonly string[])[];
  /** Those of the phrases that take a clause with a verb of saying ("după cum a arătat X"). */
  readonly clausePhrases?: ReadonlySet<string>;
  /** Nouns that stand for what somebody said ("statement", "report"). */
  readonly speechNouns: ReadonlySet<string>;
  /** Nouns for unnamed people, to the class that is shown ("officials", "sources"). */
  readonly anonymous: ReadonlyMap<string, string>;
  /** Nouns for people who may speak ("spokesman", "minister"). */
  readonly people: ReadonlySet<string>;
  /** Nouns for bodies that may speak ("ministry", "police"). */
  readonly bodies: ReadonlySet<string>;
  /** Nouns for things that may say something ("report", "study", "statement"). */
  readonly documents: ReadonlySet<string>;
  /** Words before a colon that name nobody ("Update: …"). */
  readonly labels: ReadonlySet<string>;
  /** Words that stand only in what somebody says to somebody ("we", "you"). */
  readonly spoken: ReadonlySet<string>;
  /** Prepositions behind such a participle ("este acuzat de furt"). */
  readonly accusedOf: ReadonlySet<string>;
  /** Verbs whose participle after "be" hides who said it ("is said to", "was reported"). */
  readonly passive: ReadonlySet<string>;
  /** Verbs whose reflexive hides who said it ("se spune că"). */
  readonly impersonal?: ReadonlySet<string>;
  /** What a noun phrase after these takes for granted ("the deaths of X": X died). */
  readonly presuppose: ReadonlyMap<string, Presupposition>;
};

/** `verb` is what X did ("died"); null: that there was such a thing ("there were victims of X"). */
export type Presupposition = { readonly verb: string };
