import {
  BLOCKING_LACKS,
  DIFFERENCE_KINDS,
  type BlockingLack,
  type DifferenceKind,
} from '#lib/core/evidence/compare/comparison.ts';
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

/** What holds an item back, in words: "it differs in the figures and the date", "it does not name the speaker". */
export function askedWords({ comparison }: EvidenceFacts): string {
  const { differs, lacks } = comparison;
  // What is about something else differs in everything.
  if (lacks.includes('matter')) return LACK_WORDS.matter;
  const different = DIFFERENCE_KINDS.filter((kind) => differs.includes(kind)).map((kind) => DIFFERENCE_WORDS[kind]);
  const lacking = BLOCKING_LACKS.filter((kind) => lacks.includes(kind)).map((kind) => LACK_WORDS[kind]);
  return [...(different.length === 0 ? [] : [`it differs in ${listed(different)}`]), ...lacking].join(', ');
}

const DIFFERENCE_WORDS: Readonly<Record<DifferenceKind, string>> = {
  number: 'a figure',
  date: 'a date',
  name: 'a name',
  negation: 'a “not”',
  certainty: 'how certain it is',
  quote: 'the quoted words',
};

const LACK_WORDS: Readonly<Record<BlockingLack, string>> = {
  speaker: 'it does not name the speaker',
  act: 'it does not show the act',
  matter: 'it seems to be about something else',
};

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
