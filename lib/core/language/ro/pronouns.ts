/** Pronouns at the head of a claim that leave open who is meant. */
export const ROMANIAN_OPEN = new Set(
  'el ea ei ele acesta aceasta aceștia acestea dânsul dânsa dumnealui dumneaei'.split(' '),
);
