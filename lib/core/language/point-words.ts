/** Small words by which a claim is taken apart into its points. All lower-case. */
export type PointWords = {
  /** Prepositions that never begin a stretch of their own: the words before them mean little without what follows ("of", "per"). */
  readonly glue: ReadonlySet<string>;
  /** Prepositions whose phrase says when, why or how something was done, never what kind of thing it was done to. */
  readonly circumstance: ReadonlySet<string>;
  /** Prepositions of place: a place may stand within another ("at the mill in Dorna"). */
  readonly place: ReadonlySet<string>;
  /** Prepositions of a place, a time or a part played, any of which a verb without an object can do without. */
  readonly settings: ReadonlySet<string>;
  /** Prepositions of several words ("due to", "in terms of"). */
  readonly compounds: Phrases;
  /** Prepositions that stand inside names ("Minister for Agriculture"). */
  readonly named: ReadonlySet<string>;
  /** Small words between the words of a title or name ("Lords of Dogtown"). */
  readonly inNames: ReadonlySet<string>;
  /** Small words that belong to the verb before them ("pick up"). */
  readonly particles: ReadonlySet<string>;
  /** First words of an example or member of a group ("such as", "including"), by all of their words. */
  readonly examples: Phrases;
  /** Words that deny or narrow: with one of them a clause says other things when it is cut short ("only", "no"). */
  readonly scope: ReadonlySet<string>;
  /** Words that rank: what the verb takes would be more when it is cut short ("the first", "the most"). */
  readonly ranked: ReadonlySet<string>;
  /** Words that rank where a noun follows ("the second bridge"), and not alone ("came second"). */
  readonly ordinals: ReadonlySet<string>;
  /** Conjunctions of a condition: what is said holds only under it. */
  readonly conditions: ReadonlySet<string>;
  /** Adverbs that lead over from the sentence before ("however"). */
  readonly connectives: ReadonlySet<string>;
  /** With one of these before it a list is one thing ("between A and B"). */
  readonly together: ReadonlySet<string>;
  /** The last item of a list that names nothing ("others", "more"). */
  readonly leftover: ReadonlySet<string>;
  /** Nouns and verbs that take an infinitive as their complement ("the ability to", "asked him to"). */
  readonly takesInfinitive: ReadonlySet<string>;
  /** Participles that say nothing without the phrase after them ("based on", "known for"). */
  readonly needsPhrase: ReadonlySet<string>;
  /** Verbs whose object says little without the phrase after it ("provided them with boats"). */
  readonly pairs: ReadonlySet<string>;
  /** Verbs without an object that say enough alone ("died", "resigned"). */
  readonly complete: ReadonlySet<string>;
  /** "and", the joiner that gives each of its items a point; "or" does not. */
  readonly joiner: ReadonlySet<string>;
  /** "or": none of the items that it joins is asserted alone. */
  readonly either: ReadonlySet<string>;
  /** Nouns of office or trade before a name that are not among the cues' people. */
  readonly roles: ReadonlySet<string>;
  /** Nouns before "of" that count what follows ("a range of tools"). */
  readonly ranges: ReadonlySet<string>;
  /** Offices that only one holds: no article at the front of a sentence either. */
  readonly unique: ReadonlySet<string>;
  /** Nouns that need somebody else to say something ("rival", "wife"). */
  readonly relations: ReadonlySet<string>;
  /** Frequent adjectives whose ending does not tell. */
  readonly adjectives: ReadonlySet<string>;
  /** "a", "an": what follows them is one thing. */
  readonly one: ReadonlySet<string>;
  /** Adjectives without which the noun after them says something else ("former", "alleged"). */
  readonly binding: ReadonlySet<string>;
  /** Endings of adjectives, for words that the lexicon does not hold. */
  readonly adjective: RegExp;
  /** Endings that tell a people's adjective from its country ("American", not "Iran"). */
  readonly people: RegExp;
  /** The article for a role put into words: "is a"; empty where the language needs none. */
  readonly article: (next: string) => string;
  /** Plural forms of auxiliaries to those for one ("are" to "is"), for a subject that was one of several. */
  readonly singular: ReadonlyMap<string, string>;
  /** Verbs after which other words agree with a plural subject too ("au fost arestați"): it is not taken apart. */
  readonly agreeing: ReadonlySet<string>;
  /** The word that leads to a place or year put into words ("is from 2016"). */
  readonly from: string;
  /** What may follow "from" to say how far ("from May to June"). */
  readonly reach: ReadonlySet<string>;
  readonly in: string;
};

/** Phrases of several words, each split into its words, by the first of them. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrasesOf(lines: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const line of lines) {
    const words = line.split(' ');
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}
