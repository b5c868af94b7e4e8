/** What a noun or a phrase tells of who speaks, and through what. */
export type SourceWords = {
  /** By the word in small letters. */
  readonly nouns: ReadonlyMap<string, SourceNoun>;
  /** By the first word of the phrase, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly SourcePhrase[]>;
};

/**
 * - `office`: somebody's work or rank, so that it may be the title of a named person ("strategist")
 * - `spokesperson`: an office whose holder speaks for a body
 * - `voice`: several who speak for a body whose name stands beside them ("officials")
 * - `group`: several whom nobody names ("voters")
 * - `somebody`: one whom nobody names and who has no office ("resident")
 * - `unnamed`: whose name the reporter keeps ("sources")
 * - `body`: an organisation by its kind ("museum")
 * - the others: papers and posts, by the channel through which they speak
 */
export const SOURCE_NOUNS = [
  'office',
  'spokesperson',
  'voice',
  'group',
  'somebody',
  'unnamed',
  'body',
  'document',
  'statement',
  'poll',
  'court',
  'social_post',
  'press_report',
] as const;
export type SourceNoun = (typeof SOURCE_NOUNS)[number];

/**
 * - `mind`: a cue that tells what somebody had in mind, and rests on nobody's word ("planned to")
 * - `cites`: a cue that names a second source beside the speaker ("citing")
 * - `withheld`: the reporter knows who it is and keeps the name ("asked not to be named")
 * - the others: what the words beside a verb of saying tell of the channel
 */
export const SOURCE_PHRASES = [
  'mind',
  'cites',
  'withheld',
  'statement',
  'document',
  'poll',
  'court',
  'social_post',
  'press_report',
  'declined',
  'observation',
] as const;
export type PhraseClass = (typeof SOURCE_PHRASES)[number];

export type SourcePhrase = { readonly words: readonly string[]; readonly tells: PhraseClass };

/** Rows of `word<TAB>class`, and of `phrase<TAB>class`; a phrase may end in `*`, for any ending of its last word. */
export function sourceWords(nouns: string, phrases: string): SourceWords {
  return { nouns: new Map(rows(nouns, SOURCE_NOUNS)), phrases: byFirstWord(rows(phrases, SOURCE_PHRASES)) };
}

function rows<Class extends string>(table: string, classes: readonly Class[]): readonly (readonly [string, Class])[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): readonly [string, Class] => {
      const [word = '', name] = line.trim().split('\t');
      const found = classes.find((one) => one === name);
      if (found === undefined) throw new Error(`no class of sources: ${line}`);
      return [word, found];
    });
}

function byFirstWord(list: readonly (readonly [string, PhraseClass])[]): ReadonlyMap<string, readonly SourcePhrase[]> {
  const phrases = list.map(([phrase, tells]): SourcePhrase => ({ words: phrase.split(' '), tells }));
  const map = new Map<string, SourcePhrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.words.length - a.words.length)) {
    const first = phrase.words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}
