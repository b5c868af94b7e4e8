/** What waits, in turns: each person in the line gets one thing done before anybody gets a second. */
export type FairQueue<T> = {
  readonly size: () => number;
  readonly sizeOf: (who: string) => number;
  readonly add: (who: string, item: T) => void;
  /** The next by turn among the people who may have something done now. */
  readonly next: (mayHave: (who: string) => boolean) => T | undefined;
  /** Takes out what nobody waits for any more; false when it is not there. */
  readonly remove: (who: string, item: T) => boolean;
};

export function fairQueue<T>(): FairQueue<T> {
  // A Map keeps the order in which people came in; whoever has had a turn goes to its end.
  const lines = new Map<string, T[]>();
  const put = (who: string, line: T[]) => {
    lines.delete(who);
    if (line.length > 0) lines.set(who, line);
  };
  return {
    size: () => [...lines.values()].reduce((sum, line) => sum + line.length, 0),
    sizeOf: (who) => lines.get(who)?.length ?? 0,
    add: (who, item) => {
      const line = lines.get(who);
      if (line) line.push(item);
      else lines.set(who, [item]);
    },
    next: (mayHave) => {
      for (const [who, line] of lines) {
        if (!mayHave(who)) continue;
        const item = line.shift();
        put(who, line);
        return item;
      }
      return undefined;
    },
    remove: (who, item) => {
      const line = lines.get(who) ?? [];
      const at = line.indexOf(item);
      if (at < 0) return false;
      line.splice(at, 1);
      if (line.length === 0) lines.delete(who);
      return true;
    },
  };
}
