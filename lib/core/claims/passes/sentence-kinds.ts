import type { Doc } from '../doc.ts';
import type { BlockKind } from '../extraction.ts';

/** What kind of block each sentence stands in, by place in `sentences`; those follow their blocks in order. */
export function sentenceKinds({ blocks, sentences }: Doc): readonly BlockKind[] {
  let at = 0;
  return sentences.map(({ block }) => {
    while (at < blocks.length && blocks[at]?.id !== block) at += 1;
    return blocks[at]?.kind ?? 'paragraph';
  });
}
