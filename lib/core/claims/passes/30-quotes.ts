import { quotationsOf, type Quotation } from '#lib/core/text/quotations.ts';
import type { Doc } from '../doc.ts';

/** Where words stand in quotation marks. `“A. B.” she said` gives one quotation of two sentences. */
export function quotes(doc: Doc): Doc {
  const quotations: Quotation[] = [];
  for (const block of doc.blocks) {
    if (block.kind === 'footer' || block.kind === 'dateline') continue;
    for (const quotation of quotationsOf(doc.text, block)) quotations.push(quotation);
  }
  return { ...doc, quotations };
}
