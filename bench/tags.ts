import { join } from 'node:path';
import { groupsOf } from '#lib/core/claims/grammar/groups.ts';
import { wholeView, type Words } from '#lib/core/claims/grammar/view.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { sentenceWords } from './sentence-words.ts';
import { treebankOf, type GoldSentence, type GoldToken } from './treebank.ts';

/**
 * How the engine reads the words of sentences that were tagged by hand: `npm run bench:tags -- DATA [--show N]`, DATA being a
 * folder of treebank files (see `treebank.ts`).
 *
 * - sentences: those in which exactly the finite verbs of the treebank are taken for finite verbs
 * - finite: precision and recall of single finite verbs; of a verb with its auxiliaries the first word counts
 * - noun or verb: nouns and verbs of the treebank that our lists hold as a form of a verb, read as what they are
 * - past or participle: forms that may be both (“wounded”), read as what they are
 */
const SETS = [
  ['en-pud-news', 'en'],
  ['en-pud-wiki', 'en'],
  ['en-ewt.dev', 'en'],
] as const;

const VERBAL = BIT.BASE | BIT.THIRD | BIT.PAST | BIT.PART | BIT.ING;
const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.ADJ;
const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

type Share = { right: number; of: number };

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run bench:tags -- DATA [--show N]');
  process.exit(2);
}
const shown = process.argv.indexOf('--show');
const toShow = shown < 0 ? 0 : Number(process.argv[shown + 1] ?? 20);

console.log(`${''.padEnd(14)}sentences  finite: precision  recall   noun or verb   past or participle`);
for (const [name, language] of SETS) {
  const sentences = treebankOf(join(folder, `${name}.tsv.gz`));
  const tally = talliesOf(sentences, language);
  console.log(
    name.padEnd(14) +
      shareOf(tally.sentences).padEnd(19) +
      shareOf(tally.found).padEnd(11) +
      shareOf(tally.wanted).padEnd(9) +
      shareOf(tally.nounOrVerb).padEnd(15) +
      shareOf(tally.pastOrPart),
  );
}

function talliesOf(sentences: readonly GoldSentence[], language: string) {
  const tally = { sentences: none(), found: none(), wanted: none(), nounOrVerb: none(), pastOrPart: none() };
  let left = toShow;
  for (const { id, text, tokens } of sentences) {
    const words = sentenceWords(text, language);
    const finite = finiteStarts(words);
    const gold = new Set(tokens.filter(({ xpos }) => FINITE_TAGS.has(xpos)).map(({ start }) => start));
    const hits = [...finite].filter((start) => gold.has(start)).length;
    count(tally.found, hits, finite.size);
    count(tally.wanted, hits, gold.size);
    const right = hits === finite.size && hits === gold.size;
    count(tally.sentences, right ? 1 : 0, 1);
    compareWords(words, tokens, finite, tally);
    if (right || left <= 0) continue;
    left -= 1;
    console.log(`${id}: ${marked(text, finite, gold)}`);
  }
  return tally;
}

function none(): Share {
  return { right: 0, of: 0 };
}

function shareOf({ right, of }: Share): string {
  return (right / of).toFixed(3);
}

function count(share: Share, right: number, of: number): void {
  share.right += right;
  share.of += of;
}

/** Where the finite verbs begin that the engine finds. */
function finiteStarts(words: Words): ReadonlySet<number> {
  const groups = groupsOf(words, wholeView(words)).filter(({ finite }) => finite);
  return new Set(groups.map(({ from }) => words.tokens[from]?.start ?? -1));
}

function compareWords(
  { tokens, classes, entries }: Words,
  gold: readonly GoldToken[],
  finite: ReadonlySet<number>,
  tally: { readonly nounOrVerb: Share; readonly pastOrPart: Share },
): void {
  const byStart = new Map(gold.map((token) => [token.start, token]));
  for (const [at, { start }] of tokens.entries()) {
    const token = byStart.get(start);
    const bits = classes[at] ?? 0;
    if (token === undefined || ((entries[at]?.bits ?? 0) & VERBAL) === 0) continue;
    if (token.upos === 'NOUN') count(tally.nounOrVerb, (bits & NOMINAL) !== 0 ? 1 : 0, 1);
    if (token.upos === 'VERB') count(tally.nounOrVerb, (bits & VERBAL) !== 0 && (bits & NOMINAL) === 0 ? 1 : 0, 1);
    if (token.upos !== 'VERB' || (bits & BIT.PAST) === 0 || (bits & BIT.PART) === 0) continue;
    if (token.xpos === 'VBD') count(tally.pastOrPart, finite.has(start) ? 1 : 0, 1);
    if (token.xpos === 'VBN') count(tally.pastOrPart, finite.has(start) ? 0 : 1, 1);
  }
}

/** `[word]` was missed, `{word}` is none. */
function marked(text: string, found: ReadonlySet<number>, gold: ReadonlySet<number>): string {
  return text.replace(/\S+/g, (word, at: number) => {
    for (let i = at; i < at + word.length; i += 1) {
      if (gold.has(i) && !found.has(i)) return `[${word}]`;
      if (found.has(i) && !gold.has(i)) return `{${word}}`;
    }
    return word;
  });
}
