import type { EvidenceFacts } from '#lib/core/verdicts/facts.ts';

/**
 * Whether what the comparison asks keeps an item from carrying anything: it differs from the claim, or has not its
 * speaker, act or matter, and no reviewer has seen that and kept the stance. A difference is a question, so an answer
 * releases the item; what is asked stays in view.
 */
export function isHeldBack({ stance, comparison }: EvidenceFacts): boolean {
  if (stance !== 'supports' && stance !== 'attributes') return false;
  return !comparison.ticked && (comparison.differs.length > 0 || comparison.lacks.length > 0);
}

/** What holds an item back, in words: "differs in number and date, has not the speaker". */
export function askedWords({ comparison }: EvidenceFacts): string {
  const differs = comparison.differs.length === 0 ? [] : [`differs in ${listed(comparison.differs)}`];
  const lacks = comparison.lacks.length === 0 ? [] : [`does not show the ${listed(comparison.lacks)}`];
  return [...differs, ...lacks].join(', ');
}

function listed(kinds: readonly string[]): string {
  const once = [...new Set(kinds)].sort();
  return once.length < 2 ? (once[0] ?? '') : `${once.slice(0, -1).join(', ')} and ${once.at(-1) ?? ''}`;
}
