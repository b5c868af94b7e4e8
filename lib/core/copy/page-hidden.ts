import type { Markup } from './markup.ts';

/** Whether a reader sees it, as far as its own attributes say: what is hidden from screen readers alone is not copy. */
export function isVisible(element: Markup): boolean {
  return element.attributes.get('aria-hidden') !== 'true' || isDropCap(element);
}

/** The first letter of a paragraph, set large. The rest of its word follows it. */
function isDropCap({ letters, tag }: Markup): boolean {
  return letters > 0 && letters <= 2 && /^(?:span|b|strong|em|i|big|font)$/u.test(tag);
}
