import type { Span } from '#lib/core/text/span.ts';

/**
 * The words that are selected inside `root`, as a span of the text that it shows; null when none are, or when the
 * selection leaves it. Elements with `data-start` say at which offset (UTF-16) their own text begins. White space at
 * the edges is left out: nobody means it.
 */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, range.startContainer, range.startOffset, 'start');
  const end = offsetOf(root, range.endContainer, range.endOffset, 'end');
  if (start === null || end === null) return null;
  const words = selection.toString();
  const lead = words.length - words.trimStart().length;
  const trail = words.length - words.trimEnd().length;
  const span = { start: start + lead, end: end - trail };
  return span.end > span.start ? span : null;
}

function offsetOf(root: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number | null {
  if (!root.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const anchor = element?.closest<HTMLElement>('[data-start]') ?? nearest(node, offset, edge);
  if (!anchor || !root.contains(anchor)) return null;
  const start = Number(anchor.dataset['start']);
  if (!anchor.contains(node)) return edge === 'start' ? start : start + (anchor.textContent?.length ?? 0);
  const before = anchor.ownerDocument.createRange();
  before.selectNodeContents(anchor);
  before.setEnd(node, offset);
  return start + before.toString().length;
}

/** A selection that begins or ends between two blocks belongs to the block on its inner side. */
function nearest(node: Node, offset: number, edge: 'start' | 'end'): HTMLElement | null {
  if (!(node instanceof Element)) return null;
  const child = node.childNodes[edge === 'start' ? offset : offset - 1];
  if (!(child instanceof Element)) return null;
  if (child instanceof HTMLElement && child.dataset['start'] !== undefined) return child;
  const inside = child.querySelectorAll<HTMLElement>('[data-start]');
  return (edge === 'start' ? inside[0] : inside[inside.length - 1]) ?? null;
}
