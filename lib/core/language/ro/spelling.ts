import { BIT, type Lexicon } from '../lexicon.ts';

/**
 * How Romanian copy spells what the lists hold with commas below ("și"): with cedillas ("şi"), or without any marks ("si").
 * A verb with a pronoun behind its hyphen is read as the verb: "învins-o" is "învins", "cerându-i" is "cerând".
 */
export function romanianSpelling(
  lexicon: Lexicon,
  others: Iterable<string>,
): (text: string) => (lower: string) => string {
  const modern = (lower: string) => withoutEnclitic(lexicon, commasFor(lower));
  let restored: ReadonlyMap<string, string> | undefined;
  return (text) => {
    if (MARKED.test(text)) return modern;
    const full = (restored ??= restorations(lexicon, others));
    return (lower) => withoutEnclitic(lexicon, full.get(lower) ?? lower);
  };
}

const MARKED = /[ăâîșțşţĂÂÎȘȚŞŢ]/;

const commasFor = (lower: string) =>
  lower.includes('ş') || lower.includes('ţ') ? lower.replaceAll('ş', 'ș').replaceAll('ţ', 'ț') : lower;

/** A word as copy without marks has it. */
const bare = (word: string) => word.replace(/[ăâîșț]/g, (letter) => BASES[letter] ?? letter);

const BASES: Readonly<Record<string, string>> = { ă: 'a', â: 'a', î: 'i', ș: 's', ț: 't' };

/** Every spelling of a word: with commas, with cedillas, without marks. For lists that are looked up in raw text. */
export const spellings = (word: string): readonly string[] => [
  ...new Set([word, word.replaceAll('ș', 'ş').replaceAll('ț', 'ţ'), bare(word)]),
];

/** These are far more often the word with its marks than the one without. */
const RATHER_MARKED: ReadonlySet<string> = new Set(
  'și să că în după până fără către dacă însă față țară piață'.split(' '),
);

/** From the bare form to the word, where no other word is written so. */
function restorations(lexicon: Lexicon, others: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const words of [RATHER_MARKED, others, lexicon.words.keys()]) {
    for (const word of words) {
      const plain = bare(word);
      if (plain === word || found.has(plain)) continue;
      if (!RATHER_MARKED.has(word) && lexicon.words.has(plain)) continue;
      found.set(plain, word);
    }
  }
  return found;
}

const ENCLITIC = /^(.{3,}?)-(?:o|l|i|se|le|ne|mă|te|vă|mi|ți|și|ti|si|ma|va)$/;

function withoutEnclitic({ words }: Lexicon, lower: string): string {
  if (!lower.includes('-')) return lower;
  const host = ENCLITIC.exec(lower)?.[1];
  if (host === undefined) return lower;
  for (const form of [host, host.replace(/u$/, '')])
    if (((words.get(form)?.bits ?? 0) & (BIT.PART | BIT.ING | BIT.THIRD | BIT.BASE)) !== 0) return form;
  return lower;
}
