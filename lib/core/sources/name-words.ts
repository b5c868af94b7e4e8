import { keyOf } from '#lib/core/sheets/name-keys.ts';

/**
 * The words by which two spellings of one name are compared: no case, no marks, no leading article, initials joined
 * ("U.M.O." is "umo"), a host name as its label. A single initial stays ("A. Popescu" is no "Popescu").
 */
export function nameWords(name: string): readonly string[] {
  const bare = labelOfHost(name.trim())
    .replace(/['’`]s\b/giu, '')
    .replace(/['’`]/gu, '')
    .replace(/(?<![\p{L}\p{M}])(?:\p{L}\.[ \u00a0]?){2,}/gu, (initials) => `${initials.replace(/[^\p{L}]/gu, '')} `);
  const words = withoutMarks(bare).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word, at) => !(LINKING.has(word) && !isInitial(bare, word, at, words.length)));
}

/** Small letters without marks; also the letters that Unicode does not take apart. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łđðøßıæœþħ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** Without the endings that Romanian joins to names: "Kremlinului" and "Kremlinul" are "kremlin". */
export function undeclined(word: string): string {
  const plain = /^.{3,}(?<!u)ul$/u.test(word) ? word.slice(0, -2) : word;
  // "Garda", "Gărzii"
  return keyOf(plain, 'ro').replace(/z\+a$/u, 'd+a');
}

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
};

/** Words that tie the others together and tell nobody apart. */
const LINKING: ReadonlySet<string> = new Set(
  'the a an of for and at in de al ale din pentru si la lui cel cea'.split(' '),
);

/** "A. Popescu", "A Popescu": a capital letter before one word or before a dot is no article. */
function isInitial(name: string, word: string, at: number, length: number): boolean {
  if (word.length !== 1 || at !== 0) return false;
  return /^\p{Lu}\./u.test(name) || (length === 2 && /^\p{Lu} \p{Lu}/u.test(name));
}

const HOST = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)\.\p{L}{2,9}(?:\/\S*)?$/u;
/** Labels under which names are registered ("bbc.co.uk"). */
const SECOND_LEVEL: ReadonlySet<string> = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu']);

/** "https://www.hotnews.ro/x" is "hotnews"; anything that is no host stays as it is ("U.S. officials", "J.P. Morgan"). */
function labelOfHost(name: string): string {
  const labels = /\p{L}{2}/u.test(name.split('.')[0] ?? '') ? (HOST.exec(name)?.[1]?.split('.') ?? []) : [];
  const registered = labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '') ? labels.at(-2) : labels.at(-1);
  return registered ?? name;
}
