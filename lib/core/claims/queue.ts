/** The parts of a reviewer's queue, in the order in which they are worked. */
export const QUEUE_SECTIONS = ['returned', 'due', 'second', 'mine', 'free'] as const;
export type QueueSection = (typeof QUEUE_SECTIONS)[number];

export const QUEUE_FILTERS = ['all', 'high', 'one_origin', 'flags', 'second', 'asked'] as const;
export type QueueFilter = (typeof QUEUE_FILTERS)[number];

/** Counting stops here, so that a long queue costs no more than a short one. */
export const MOST_COUNTED = 100;
/** The number on screen: "12", or "99+". */
export const countedInQueue = (count: number): string =>
  count >= MOST_COUNTED ? `${MOST_COUNTED - 1}+` : String(count);

/**
 * How many rows each section shows when all of them share one page: the first ones get the room, but none that holds
 * something is left without a few.
 * @param waiting how many rows each section could show, in the order in which they are worked
 */
export function shareRoom(
  waiting: readonly number[],
  { room, least }: { readonly room: number; readonly least: number },
) {
  const few = waiting.map((count) => Math.min(count, least));
  let left = Math.max(0, room - few.reduce((sum, count) => sum + count, 0));
  return waiting.map((count, index) => {
    const more = Math.min(left, count - (few[index] ?? 0));
    left -= more;
    return (few[index] ?? 0) + more;
  });
}
