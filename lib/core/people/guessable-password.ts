import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as stolen } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { isEasyPhrase, isWalk, wholeOnce } from './easy-phrase.ts';
import { EASY_WORDS } from './easy-words.ts';

/** An attacker who is slowed down to a hundred guesses an hour never gets there; one who stole the hashes needs years. */
const ENOUGH_GUESSES = 1e9;

/** The work grows faster than the length. What is hard to guess up to here stays so, whatever follows. */
const LOOKED_AT = 40;
/** As far as a whole is looked for that repeats; a password is no longer. */
const MOST = 200;

/**
 * Why a password is among the first that anybody would try, in words, or null.
 *
 * Loaded only when a password is chosen: its lists take a tenth of a second to read and some megabytes to keep.
 * @param about words that stand beside it: name, e-mail
 */
export function guessablePassword(password: string, about: readonly string[]): string | null {
  estimator ??= makeEstimator();
  const whole = plain(password).slice(0, MOST);
  // A cut repeat is none to the estimator, and looks hard.
  const text = whole.length > LOOKED_AT ? wholeOnce(whole) : whole;
  const own = wordsIn(about);
  const { guesses, sequence } = estimator.check(text.slice(0, LOOKED_AT), own);
  if (guesses >= ENOUGH_GUESSES) {
    if (isWalk(text)) return tooEasy(WHY.spatial);
    return isEasyPhrase(text, own) ? tooEasy(WHY.phrase) : null;
  }
  const patterns = sequence
    .filter(({ pattern }) => pattern in WHY)
    .toSorted((one, other) => other.token.length - one.token.length)
    .map((match) => reasonOf(match));
  return tooEasy(patterns[0] ?? WHY.dictionary);
}

const tooEasy = (why: string): string =>
  `Too easy to guess: ${why}. Take four words that have nothing to do with each other.`;

let estimator: ZxcvbnFactory | undefined;

const makeEstimator = () =>
  new ZxcvbnFactory({
    dictionary: {
      stolen: stolen['passwords-common'],
      english: english['commonWords-en'],
      names: english['firstnames-en'],
      easy: [...EASY_WORDS],
    },
    graphs: adjacencyGraphs,
    // With all its ways to read `3` as `e`, a dozen figures take a hundred times as long, for the same answer.
    l33tMaxSubstitutions: 20,
    maxLength: LOOKED_AT,
  });

/** The lists have no marks on their letters, and `parolă` is no harder than `parola`. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** Each by itself and as parts: `Ana Pop`, `ana`, `pop`, `anapop`, `example`. */
function wordsIn(about: readonly string[]): string[] {
  const all = about.slice(0, 10).map((words) => plain(words.slice(0, 300)).toLowerCase());
  const parts = all.flatMap((words) => [
    words,
    words.replaceAll(/[^\p{L}\p{N}]+/gu, ''),
    ...words.split(/[^\p{L}\p{N}]+/u),
  ]);
  return [...new Set(parts.filter((word) => word.length > 2))].slice(0, 50);
}

type Match = { readonly pattern: string; readonly dictionaryName?: unknown };

function reasonOf({ pattern, dictionaryName }: Match): string {
  if (dictionaryName === 'userInputs') return WHY.userInputs;
  if (dictionaryName === 'stolen') return WHY.stolen;
  return WHY[pattern as keyof typeof WHY];
}

const WHY = {
  dictionary: 'it is little more than a common word',
  stolen: 'it is one of the passwords that are tried first, or close to one',
  phrase: 'it is a well-known phrase, or only a few common words and names',
  userInputs: 'it is little more than your name or e-mail',
  spatial: 'the keys lie beside each other',
  repeat: 'it says the same again and again',
  sequence: 'letters or figures follow one another',
  wordSequence: 'its words follow one another',
  date: 'it is little more than a date',
  regex: 'it is little more than a year',
} as const;
