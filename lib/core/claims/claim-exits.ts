/** How a claim left the copy's list: taken out at the desk, merged into another, its making undone, or its words gone. */
export const CLAIM_EXITS = ['dropped', 'merged', 'undone', 'lost'] as const;
export type ClaimExit = (typeof CLAIM_EXITS)[number];
