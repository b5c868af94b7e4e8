/**
 * How many changes of this tab are being tried again, of which nobody knows whether they were saved. One count for all
 * screens, since it is one connection.
 */
let count = 0;
const listeners = new Set<() => void>();

const add = (more: 1 | -1) => {
  count += more;
  for (const listener of listeners) listener();
};

export const doubts = {
  count: () => count,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** Holds while this runs. */
  during: async <T>(work: Promise<T>): Promise<T> => {
    add(1);
    try {
      return await work;
    } finally {
      add(-1);
    }
  },
};
