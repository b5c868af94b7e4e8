/**
 * Keeps what was made and may be asked for again, up to a weight; what was not asked for longest goes first. Only for
 * what follows from its key alone, so that a process that kept nothing gives the same answers, later.
 */
export function recentlyUsed<Value>(limit: number) {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const forget = (key: string) => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get(key: string): Value | undefined {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    put(key: string, value: Value, weight: number): Value {
      forget(key);
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= limit || kept.size === 1) break;
        forget(oldest);
      }
      return value;
    },
  };
}
