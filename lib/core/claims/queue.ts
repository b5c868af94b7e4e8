/** The parts of a reviewer's queue, in the order in which they are worked. */
export const QUEUE_SECTIONS = ['returned', 'due', 'second', 'mine', 'free'] as const;
export type QueueSection = (typeof QUEUE_SECTIONS)[number];

export const QUEUE_FILTERS = ['all', 'high', 'one_origin', 'second', 'asked'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];
