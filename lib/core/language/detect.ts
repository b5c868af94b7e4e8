import { isLetter } from '#lib/core/text/characters.ts';

/** How much of a text is read at most to tell its language, in UTF-16 units. */
const SAMPLE = 6000;

/** Small words of one language after which it is told, when no other language has half as many. */
const ENOUGH = 48;

/** No word of the lists is longer, in UTF-16 units. */
const LONGEST = 8;

const ENGLISH = 1;
const ROMANIAN = 2;
const OTHER = 4;

const SMALL_WORDS = smallWords([
  [
    ENGLISH,
    `the of and to in that is was for on with he she it as at by from said has have had be are were this not they his her after who which
     a an i you we my your our their its them us him me what when where how why there here these those been being do does did will would
     can could should if than then because so or but all no up out about into over more most just only also very some any other every
     against before between during since until while under through again never now get got going know think want say says
     years year people million percent one two three first last new don didn doesn isn`,
  ],
  [
    ROMANIAN,
    `și de la în a cu că pe din care nu se pentru o un au fost este mai prin după al ale sunt unei potrivit cel s-a și-a într-un
     in si dupa pana fara catre insa lui va ar fi ani unui privind conform într-o intr-un intr-o iar către`,
  ],
  // Only to tell them from the two above.
  [
    OTHER,
    `der die das und ist nicht mit ein eine von zu den el los las una por con para más le les et est dans une des pas qui sur il lo
     gli che per è della het een van niet op`,
  ],
]);

/**
 * The language of a text by its most frequent small words: `en`, `ro`, or `und` when neither is clearly ahead. A text too
 * short to tell counts as English when it is written in plain Latin letters with at least one English small word.
 */
export function detectLanguage(text: string): string {
  const found = { en: 0, ro: 0, other: 0 };
  const end = Math.min(text.length, SAMPLE);
  let at = 0;
  while (at < end) {
    if (!isLetter(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let marked = false; // a letter that hardly another language has
    while (at < end && (isLetter(text, at) || isJoint(text, at))) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) marked ||= MARKED.has(unit);
      at += 1;
    }
    const languages = at - start <= LONGEST ? (SMALL_WORDS.get(text.slice(start, at).toLowerCase()) ?? 0) : 0;
    if ((languages & ENGLISH) !== 0) found.en += 1;
    if ((languages & ROMANIAN) !== 0 || marked || hasArticle(text, start, at)) found.ro += 1;
    if ((languages & OTHER) !== 0) found.other += 1;
    if (found.en >= ENOUGH && 2 * Math.max(found.ro, found.other) < found.en) return 'en';
    if (found.ro >= ENOUGH && 2 * Math.max(found.en, found.other) < found.ro) return 'ro';
  }
  const best = Math.max(found.en, found.ro, found.other);
  if (best === 0) return 'und';
  if (found.en === best && found.en > found.other) return found.en >= found.ro ? 'en' : 'ro';
  return found.ro === best && found.ro > found.other ? 'ro' : 'und';
}

const MARKED: ReadonlySet<number> = new Set([...'șțăşţȘȚĂŞŢ'].map((letter) => letter.charCodeAt(0)));

/** "bugetul", "consiliul": the article at the end; not "useful", "overhaul". */
const hasArticle = (text: string, start: number, end: number): boolean =>
  end - start >= WITH_ARTICLE && text.startsWith('ul', end - 2) && !NO_NOUN.has(text.charAt(end - 3));

/** In UTF-16 units: shorter ones may be English ("Kabul", "mogul"). */
const WITH_ARTICLE = 7;

/** Before "ul" in words of other languages. */
const NO_NOUN: ReadonlySet<string> = new Set(['f', 'a', 'o']);

/** "într-un" is one word; "it’s" is "it" and something. */
const isJoint = (text: string, at: number) => text.charCodeAt(at) === 0x2d && isLetter(text, at + 1);

function smallWords(lists: readonly (readonly [language: number, words: string])[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [language, list] of lists)
    for (const word of list.split(/\s+/)) words.set(word, (words.get(word) ?? 0) | language);
  return words;
}
