import { isLetter } from '#lib/core/text/characters.ts';
import { LANGUAGES_OF_WORD, LANGUAGES_TOLD } from './small-words.ts';

/** How much of a text is read at most to tell its language, in UTF-16 units. */
const SAMPLE = 6000;

/** Frequent words of one language after which it is told, when no other language has half as many. */
const ENOUGH = 48;

/** No word of the lists is longer, in UTF-16 units. */
const LONGEST = 12;

const ENGLISH = LANGUAGES_TOLD.indexOf('en');
const ROMANIAN = LANGUAGES_TOLD.indexOf('ro');

/**
 * The language of a text by its most frequent words: `en`, `ro`, or `und` when neither is clearly ahead of all others,
 * also where a text is half in another language. A text too short to tell counts as English when it is written in plain
 * Latin letters with at least one frequent English word.
 */
export function detectLanguage(text: string): string {
  const found = LANGUAGES_TOLD.map(() => 0);
  let latin = 0;
  let words = 0;
  let foreign = 0; // words with a letter that neither English nor Romanian has
  const end = Math.min(text.length, SAMPLE);
  let at = 0;
  while (at < end) {
    if (!isLetter(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    let marked = false; // a letter that hardly another language than Romanian has
    let strange = false;
    while (at < end && (isLetter(text, at) || isJoint(text, at))) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x80) {
        marked ||= MARKED.has(unit);
        strange ||= STRANGE.has(unit);
      }
      at += 1;
    }
    words += 1;
    if (text.charCodeAt(start) < 0x250) latin += 1;
    if (strange) foreign += 1;
    const languages = at - start <= LONGEST ? (LANGUAGES_OF_WORD.get(text.slice(start, at).toLowerCase()) ?? 0) : 0;
    if (languages !== 0) count(found, languages);
    if ((languages & (1 << ROMANIAN)) === 0 && !strange && (marked || hasArticle(text, start, at)))
      add(found, ROMANIAN);
    const told = words % EVERY === 0 ? clearly(found, foreign) : null;
    if (told !== null) return told;
  }
  return latin < words / 2 ? 'und' : likeliest(found, foreign);
}

/** In words: how often it is asked whether the language is told already. */
const EVERY = 32;

/** How many words of the second-best language a text may have for each of its own. */
const BESIDE = { english: 0.76, romanian: 0.8 };

function likeliest(found: readonly number[], foreign: number): string {
  const { en, ro, other } = bestOf(found, foreign);
  if (en >= ro && other < en * BESIDE.english) return 'en';
  return ro > en && other < ro * BESIDE.romanian ? 'ro' : 'und';
}

function clearly(found: readonly number[], foreign: number): 'en' | 'ro' | null {
  const { en, ro, other } = bestOf(found, foreign);
  if (en >= ENOUGH && 2 * Math.max(ro, other) < en) return 'en';
  return ro >= ENOUGH && 2 * en < ro && other < ro * BESIDE.romanian ? 'ro' : null;
}

function bestOf(found: readonly number[], foreign: number) {
  let other = 0;
  for (let at = 0; at < found.length; at += 1)
    if (at !== ENGLISH && at !== ROMANIAN) other = Math.max(other, found[at] ?? 0);
  return { en: found[ENGLISH] ?? 0, ro: found[ROMANIAN] ?? 0, other: other + foreign / 2 };
}

function count(found: number[], languages: number): void {
  for (let at = 0; at < found.length; at += 1) if ((languages & (1 << at)) !== 0) add(found, at);
}

const add = (found: number[], at: number): void => {
  found[at] = (found[at] ?? 0) + 1;
};

const MARKED: ReadonlySet<number> = new Set([...'șțăşţȘȚĂŞŢ'].map((letter) => letter.charCodeAt(0)));

/** Letters of other languages; not those that names bring into English copy more than now and then. */
const STRANGE: ReadonlySet<number> = new Set(
  [...'àáéíèêëìòóôõùúûýãåæøœßäöüőűñçčćřěůžšđłżźśąęńğıÀÈÊÓÚÄÖÜŐŰÑÇČĆŘŽŠĐŁŻŹŚĘ'].map((letter) => letter.charCodeAt(0)),
);

/** "bugetul", "bugetului", "miniștrilor", "președintele": the article at the end; not "useful", "overhaul". */
const hasArticle = (text: string, start: number, end: number): boolean =>
  end - start >= WITH_ARTICLE &&
  ((text.startsWith('ul', end - 2) && !NO_NOUN.has(text.charAt(end - 3))) ||
    text.startsWith('ului', end - 4) ||
    text.startsWith('ilor', end - 4) ||
    text.startsWith('ntele', end - 5));

/** In UTF-16 units: shorter ones may be English ("Kabul", "mogul"). */
const WITH_ARTICLE = 7;

/** Before "ul" in words of other languages. */
const NO_NOUN: ReadonlySet<string> = new Set(['f', 'a', 'o']);

/** "într-un" is one word; "it’s" is "it" and something. */
const isJoint = (text: string, at: number) => text.charCodeAt(at) === 0x2d && isLetter(text, at + 1);
