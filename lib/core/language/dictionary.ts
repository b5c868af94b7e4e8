import type { Entry } from './entry.ts';
import type { Language } from './language.ts';
import { NATION_WORDS } from './shared/nations.ts';
import { TITLES } from './shared/titles.ts';
import { stakesIndex } from './stakes.ts';
import { MARK } from './word-marks.ts';

const compiled = new WeakMap<Language, ReadonlyMap<string, Entry>>();

/** The entries of a language by word in small letters. */
export function dictionaryOf(language: Language): ReadonlyMap<string, Entry> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const marks = marksIndex(language);
  const stakes = stakesIndex(language.stakes);
  const { words } = language.lexicon;
  const entries = new Map<string, Entry>();
  for (const lower of new Set([...words.keys(), ...marks.keys(), ...stakes.keys()]))
    entries.set(lower, {
      bits: words.get(lower)?.bits ?? 0,
      lemma: words.get(lower)?.lemma ?? null,
      marks: marks.get(lower) ?? 0,
      stakes: stakes.get(lower) ?? 0,
    });
  compiled.set(language, entries);
  return entries;
}

function marksIndex(language: Language): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const add = (list: Iterable<string>, bit: number) => {
    for (const word of list) index.set(word, (index.get(word) ?? 0) | bit);
  };
  const { marks } = language;
  add(marks.evaluative, MARK.EVALUATIVE);
  add(marks.obligation, MARK.OBLIGATION);
  add(marks.future, MARK.FUTURE);
  add(marks.causal, MARK.CAUSAL);
  add(marks.superlative, MARK.SUPERLATIVE);
  add(marks.death, MARK.DEATH);
  add(marks.accusation, MARK.ACCUSATION);
  add(marks.opinion, MARK.OPINION);
  add(marks.rule, MARK.RULE);
  add(marks.quantityWords, MARK.QUANTITY);
  add(marks.hearsay, MARK.HEARSAY);
  add(marks.hedges, MARK.HEDGE);
  add(['than', 'decât'], MARK.THAN);
  add(language.dayWords.keys(), MARK.DAY);
  add(language.weekdays.keys(), MARK.DAY);
  add(
    language.cues.prepositions.flatMap((phrase) => phrase.slice(0, 1)),
    MARK.PHRASE,
  );
  add(language.cues.nounFrames.keys(), MARK.SPEECH);
  add(language.cues.people, MARK.PERSON);
  add(language.cues.anonymous.keys(), MARK.ANONYMOUS);
  add(language.cues.bodies, MARK.BODY);
  add(language.cues.presuppose.keys(), MARK.GRANTS);
  add(NATION_WORDS, MARK.NATION);
  add(TITLES, MARK.TITLE);
  add([','], MARK.COMMA);
  add([',', ';', ':', '—', '–', '--', '-', '(', ')'], MARK.BREAK);
  add([',', ';', ':', '—', '–', '--', '-', '.', '...', '…', '!', '?'], MARK.EDGE);
  return index;
}
