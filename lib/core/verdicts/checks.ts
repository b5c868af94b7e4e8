/** Which of the two checks of a round this is. The second is blind to the first. */
export const CHECK_SEATS = ['first', 'second'] as const;
export type CheckSeat = (typeof CHECK_SEATS)[number];

export const CHECK_STATUSES = ['draft', 'closed', 'withdrawn'] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];
