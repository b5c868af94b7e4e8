import { sentenceSpans } from '#lib/core/text/sentences.ts';
import type { Doc } from '../doc.ts';
import type { Block, Sentence } from '../extraction.ts';

/** The sentences of every block. `"One. Two."` gives two. */
export function sentences(doc: Doc): Doc {
  const found: Sentence[] = [];
  for (const block of doc.blocks) {
    for (const span of spansOf(doc, block))
      found.push({ id: `s${found.length + 1}`, block: block.id, start: span.start, end: span.end });
  }
  return { ...doc, sentences: found };
}

function spansOf(doc: Doc, block: Block) {
  const whole =
    block.kind === 'heading' || block.kind === 'dateline' || block.kind === 'footer' || block.kind === 'byline';
  return whole ? [block] : sentenceSpans(doc.text, block, doc.language);
}
