import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One word as the annotators of a treebank read it, and where it begins and ends in the text of its sentence. */
export type GoldToken = {
  readonly start: number;
  readonly end: number;
  readonly upos: string;
  readonly xpos: string;
  /** The word it leans on, by its place in the sentence, and how; -1 for the root. */
  readonly head: number;
  readonly relation: string;
};

export type GoldSentence = { readonly id: string; readonly text: string; readonly tokens: readonly GoldToken[] };

/**
 * The sentences of a treebank file, gzipped: a token a line, `form lemma upos xpos head deprel glue` parted by tabs (glue 1:
 * no space follows), `# id` before each sentence and an empty line after it. What the annotators cut apart ("do" and "n't")
 * stands together again in the text.
 */
export function treebankOf(file: string): readonly GoldSentence[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n\n')
    .flatMap((lines) => sentenceOf(lines) ?? []);
}

function sentenceOf(lines: string): GoldSentence | null {
  let id = '';
  let text = '';
  const tokens: GoldToken[] = [];
  for (const line of lines.split('\n')) {
    if (line.startsWith('# ')) {
      id = line.slice(2).replace(/ ¶$/, '');
      continue;
    }
    const [form = '', , upos = '', xpos = '', head, relation = '', glue] = line.split('\t');
    if (upos === '') continue;
    tokens.push({ start: text.length, end: text.length + form.length, upos, xpos, head: Number(head) - 1, relation });
    text += glue === '1' ? form : `${form} `;
  }
  return tokens.length === 0 ? null : { id, text: text.trimEnd(), tokens };
}
