import type { CueKind, VerbCue } from './cues.ts';
import { frameOf, type Frame, type Frames } from './frames.ts';
import { partsIn, rowsOf, wordsIn, type Row } from './rows.ts';

/**
 * The verbs of a language, one a row, each with all that is known of it in the columns
 *
 * 1. the verb as a dictionary has it
 * 2. its forms, as the language writes them down; `none` where they are listed elsewhere or not at all
 * 3. to say it is to do what: the readings that are tried in order, parted by commas. A reading is a `CueKind` and then
 *    `+for` (this word follows and belongs to it), `may:condolences/sympathy` (a noun that belongs to it where it follows),
 *    `needs:condolences/sympathy` (the same, and it is a cue only with one), `needs:quote` (a cue only before quoted words),
 *    `needs:said` (a cue only where a clause or quoted words follow, or it ends its sentence), `by:court/jury` (only of
 *    these), `unless:prison` (none before this word) and the names in `MARKS`
 * 4. what may follow it: names in `FOLLOWS`, `+for` and, after a passive, `be+for`
 * 5. what else it is known for: names of the language, by which `marked` gives a set
 */
export type VerbTable = {
  readonly rows: readonly Row[];
  readonly cues: ReadonlyMap<string, readonly VerbCue[]>;
  readonly frames: Frames;
  /** The verbs that bear a name in the last column. */
  readonly marked: (name: string) => ReadonlySet<string>;
};

/** @param nouns lists that a reading may name instead of writing out their words (`may:feelings`) */
export function verbTable(table: string, nouns: ReadonlyMap<string, ReadonlySet<string>> = new Map()): VerbTable {
  const rows = rowsOf(table);
  const cues = new Map<string, readonly VerbCue[]>();
  const frames = new Map<string, Frame>();
  for (const [verb = '', , acts = '', takes = ''] of rows) {
    if (acts !== '')
      cues.set(
        verb,
        partsIn(acts).map((reading) => cueOf(reading, nouns)),
      );
    if (takes !== '') frames.set(verb, frameOf(wordsIn(takes)));
  }
  const marked = (name: string) =>
    new Set(rows.flatMap(([verb = '', , , , marks]) => (wordsIn(marks).includes(name) ? [verb] : [])));
  return { rows, cues, frames, marked };
}

const KINDS: readonly string[] = ['say', 'think', 'act', 'factive', 'label'] satisfies readonly CueKind[];
const isKind = (word: string): word is CueKind => KINDS.includes(word);

const MARKS: Readonly<Record<string, Partial<VerbCue>>> = {
  noun: { takesNoun: true },
  'clause-only': { clauseOnly: true },
  hearer: { takesHearer: true },
  position: { position: true },
  carrier: { carrier: true },
  'needs:quote': { needsQuote: true },
  'needs:said': { needsSaid: true },
};

function cueOf(reading: string, lists: ReadonlyMap<string, ReadonlySet<string>>): VerbCue {
  const [kind = '', ...rest] = wordsIn(reading);
  if (!isKind(kind)) throw new Error(`no kind of act: "${reading}"`);
  const particles = rest.filter((one) => one.startsWith('+')).map((one) => one.slice(1));
  let cue: VerbCue = particles.length === 0 ? { kind } : { kind, particles };
  for (const one of rest.filter((part) => !part.startsWith('+')))
    cue = { ...cue, ...(MARKS[one] ?? withWords(one, lists)) };
  return cue;
}

function withWords(part: string, lists: ReadonlyMap<string, ReadonlySet<string>>): Partial<VerbCue> {
  const [name, words = ''] = part.split(':');
  const set = lists.get(words) ?? new Set(words.split('/'));
  if (name === 'may') return { nouns: set };
  if (name === 'needs') return { nouns: set, needsNoun: true };
  if (name === 'unless') return { unless: set };
  if (name === 'by') return { by: set };
  throw new Error(`no part of a reading: "${part}"`);
}
