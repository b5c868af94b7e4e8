import type { Conjunctions } from './conjunctions.ts';
import type { Coordination } from './coordination.ts';
import type { CheckWords } from './check-words.ts';
import type { CueTable } from './cues.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import type { Entry } from './entry.ts';
import type { Grammar } from './grammar.ts';
import type { DateWords } from './date-words.ts';
import type { SubjectWords } from './subject-words.ts';
import type { Labels } from './line-labels.ts';
import type { LeftOutWords } from './left-out-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { SheetWords } from './sheet-words.ts';
import type { Stakes } from './stakes.ts';
import type { PeopleWords } from './people-words.ts';
import type { PointWords } from './point-words.ts';
import type { SourceWords } from './source-words.ts';

/** Everything that differs from language to language, as data. */
export type Language = {
  /** ISO 639-1, or `und` for the fallback. */
  readonly code: string;
  /** Lower-case without the final dot; a sentence never ends after these ("mr", "gen"). */
  readonly abbreviations: ReadonlySet<string>;
  /** A sentence never ends between these and a number ("no", "pp"); before words they are words themselves. */
  readonly numberAbbreviations: ReadonlySet<string>;
  /** A sentence may end after these, if the next word is a `starter` ("inc", "u.s", "etc"). */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words that, written with a capital, most likely begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Forms that tell who spoke after a quoted question ("asked"), so that the sentence goes on. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words before a hyphen that are words of their own ("s-a"). */
  readonly proclitics: ReadonlySet<string>;
  /** Lower-case, full and short, to 1..12. */
  readonly months: ReadonlyMap<string, number>;
  /** Lower-case to 0 (Sunday) .. 6. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** "today" 0, "yesterday" -1. */
  readonly dayWords: ReadonlyMap<string, number>;
  readonly dates: DateWords;
  readonly labels: Labels;
  /** A word of a name in small letters, without the endings of case that the language joins to names. */
  readonly nameRoot: (word: string) => string;
  /** What the forms of names tell, where the language lets them. */
  readonly names?: NameForms;
  readonly people: PeopleWords;
  /** For a text, what turns its words in small letters into the spelling of these lists; absent where there is but one. */
  readonly speller?: (text: string) => (lower: string) => string;
  /** The forms of "be" that a claim made from a participle or an apposition needs. */
  readonly copula: { readonly is: string; readonly are: string; readonly was: string; readonly were: string };
  readonly classesOf: (tokens: readonly Token[], entries: readonly Entry[]) => Classes;
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly conjunctions: Conjunctions;
  readonly coordination: Coordination;
  readonly subjects: SubjectWords;
  readonly leftOut: LeftOutWords;
  readonly cues: CueTable;
  readonly marks: Markers;
  readonly sheet: SheetWords;
  readonly stakes: Stakes;
  readonly points: PointWords;
  readonly sources: SourceWords;
  readonly check: CheckWords;
};

export type NameForms = {
  /** What a given name in small letters tells of whoever bears it. */
  readonly genderOf: (given: string) => 'he' | 'she' | null;
  /** A noun for somebody, by its ending, where it stands with a capital at the head of a sentence ("Portarul Dan Vlad"). */
  readonly isOffice: (word: string) => boolean;
  /** Nouns before the names of places and bodies ("comuna", "asociația"). */
  readonly kinds: ReadonlySet<string>;
  /** The name stands in the case of an owner, as a place does behind an office ("președintele Karviei"). */
  readonly isOwner: (name: string) => boolean;
};

/** Word lists that decide what kind of claim a clause makes and how urgent it is. All lower-case. */
export type Markers = {
  readonly evaluative: ReadonlySet<string>;
  readonly obligation: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  readonly causal: ReadonlySet<string>;
  readonly superlative: ReadonlySet<string>;
  readonly death: ReadonlySet<string>;
  readonly accusation: ReadonlySet<string>;
  readonly opinion: ReadonlySet<string>;
  readonly rule: ReadonlySet<string>;
  readonly quantityWords: ReadonlySet<string>;
  /** "reportedly", "allegedly": nobody is named as having said it. */
  readonly hearsay: ReadonlySet<string>;
  /** "apparently", "probably", "may": less than certain. */
  readonly hedges: ReadonlySet<string>;
};

/** One reading for each word of a sentence. */
export type Classes = {
  /** As bits of `BIT`, by place in the tokens; 0 for marks. */
  readonly classes: readonly number[];
  /** Places of words whose class a model chose, and no rule. */
  readonly modelled: readonly number[];
};
