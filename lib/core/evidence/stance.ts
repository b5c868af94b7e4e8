/** What a passage does for a claim. `silent` is a finding on a whole capture and has no quote. */
export const STANCES = ['supports', 'contradicts', 'attributes', 'context', 'silent'] as const;
export type Stance = (typeof STANCES)[number];

/** How near to the matter the source stands, relative to the claim. */
export const STANDINGS = ['primary', 'first_hand', 'secondary'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where a contradiction stands: nobody answered it, somebody did, or it holds. */
export const CONTRADICTION_STATES = ['open', 'answered', 'stands'] as const;
export type ContradictionState = (typeof CONTRADICTION_STATES)[number];
