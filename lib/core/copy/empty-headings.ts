import type { CopyBlock, MarkedCopy } from './left-out.ts';

/** A heading over nothing but what is left out goes with it: "Most read" is no copy without its list. */
export function withoutEmptyHeadings({ blocks, leftOut }: MarkedCopy): MarkedCopy {
  const kept: CopyBlock[] = [];
  let below: number | null = null;
  let copyBelow = false;
  for (const block of blocks.toReversed()) {
    const copy = block.runs.some(({ out, text }) => out === null && text.trim() !== '');
    if (!copy) {
      below = block.runs.find(({ out }) => out !== null)?.out ?? below;
      kept.push(block);
    } else if (block.kind === 'heading' && !copyBelow && below !== null) {
      const out = below;
      kept.push({ ...block, runs: block.runs.map((run) => ({ ...run, out: run.out ?? out })) });
    } else {
      kept.push(block);
      copyBelow = block.kind !== 'heading';
      below = null;
    }
  }
  return { blocks: kept.toReversed(), leftOut };
}
