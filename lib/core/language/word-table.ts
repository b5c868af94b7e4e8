import { frameOf, type Frame, type Frames } from './frames.ts';
import { bitsOf } from './lexicon.ts';
import { rowsOf, wordsIn } from './rows.ts';

/**
 * Nouns or adjectives of a language, one a row, in the columns
 *
 * 1. the word
 * 2. its other forms of which the same is known, as the language writes them down
 * 3. the classes that the lexicon gives it, by their names in `BIT`; empty where its ending tells enough
 * 4. what it stands for: names of the language, some with a value (`unnamed:officials`; `_` is a space)
 * 5. what may follow it where it tells what somebody said: as in the table of verbs
 *
 * A form may have a row of its own beside that of its word: all that the rows say of it holds.
 */
export type WordTable = {
  /** Every word that has a class, with its bits. */
  readonly classes: readonly (readonly [word: string, bits: number])[];
  readonly frames: Frames;
  /** The words that stand for something. */
  readonly standing: (name: string) => ReadonlySet<string>;
  /** The same with the value that each of them gives. */
  readonly valued: (name: string) => ReadonlyMap<string, string>;
};

/** @param formsOf all forms of a word, itself among them, from its first two columns; listed in full when absent */
export function wordTable(table: string, formsOf: FormsOf = listed): WordTable {
  const classes: (readonly [string, number])[] = [];
  const frames = new Map<string, Frame>();
  const standing = new Map<string, Map<string, string>>();
  for (const [word = '', forms = '', names = '', stands = '', takes = ''] of rowsOf(table)) {
    const frame = takes === '' ? null : frameOf(wordsIn(takes));
    const bits = bitsOf(names);
    const things = wordsIn(stands).map(withValue);
    for (const form of formsOf(word, forms)) {
      if (bits !== 0) classes.push([form, bits]);
      if (frame !== null) frames.set(form, frame);
      for (const [name, value] of things) keep(standing, name).set(form, value);
    }
  }
  const valued = (name: string) => standing.get(name) ?? new Map<string, string>();
  return { classes, frames, valued, standing: (name) => new Set(valued(name).keys()) };
}

type FormsOf = (word: string, forms: string) => readonly string[];

const listed: FormsOf = (word, forms) => [word, ...wordsIn(forms)];

function withValue(thing: string): readonly [name: string, value: string] {
  const [name = '', value = ''] = thing.split(':');
  return [name, value.replaceAll('_', ' ')];
}

function keep(standing: Map<string, Map<string, string>>, name: string): Map<string, string> {
  const known = standing.get(name) ?? new Map<string, string>();
  standing.set(name, known);
  return known;
}
