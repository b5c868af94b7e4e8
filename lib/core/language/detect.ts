/** How much of a text is read to tell its language, in UTF-16 units. */
const SAMPLE = 6000;

/** Letters that hardly another language has. */
const ROMANIAN = /[șțăşţ]/;

/** No word of the lists is longer, in UTF-16 units. */
const LONGEST = 8;

const FREQUENT = {
  en: new Set(
    'the of and to in that is was for on with he she it as at by from said has have had be are were this not they his her after who which'.split(
      ' ',
    ),
  ),
  ro: new Set(
    'și de la în a cu că pe din care nu se pentru o un au fost este mai prin după al ale sunt unei potrivit cel s-a și-a într-un în si dupa pana fara catre insa lui va ar fi ani unui privind conform într-o intr-un intr-o iar către'.split(
      ' ',
    ),
  ),
  // Only to tell them from the two above.
  other: new Set(
    'der die das und ist nicht mit ein eine von zu den el los las una por con para más le les et est dans une des pas qui sur il lo gli che per è della het een van niet op'.split(
      ' ',
    ),
  ),
};

/**
 * The language of a text by its most frequent small words: `en`, `ro`, or `und` when neither is clearly ahead. A text too
 * short to tell counts as English when it is written in plain Latin letters with at least one English small word.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const words = sample.match(/[\p{L}-]+/gu) ?? [];
  const marked = ROMANIAN.test(sample);
  const score = { en: 0, ro: 0, other: 0 };
  for (const word of words) {
    if (word.length > LONGEST && !marked) continue;
    if (FREQUENT.en.has(word)) score.en += 1;
    if (FREQUENT.ro.has(word) || (marked && ROMANIAN.test(word))) score.ro += 1;
    if (FREQUENT.other.has(word)) score.other += 1;
  }
  const best = Math.max(score.en, score.ro, score.other);
  if (best === 0) return 'und';
  if (score.en === best && score.en > score.other) return score.en >= score.ro ? 'en' : 'ro';
  return score.ro === best && score.ro > score.other ? 'ro' : 'und';
}
