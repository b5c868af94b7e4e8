/** Gives the time, in UTC milliseconds. An argument everywhere, so that tests can hold it still. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
