import { disjointSets } from '#lib/core/disjoint-sets.ts';

/** Keys that are tied together, over any number of steps. Of the keys that are one, the first of the list stands for them. */
export type TiedKeys = {
  readonly tie: (a: string, b: string) => void;
  /** A key that is not in the list stands for itself. */
  readonly rootOf: (key: string) => string;
};

export function tiedKeys(keys: readonly string[]): TiedKeys {
  const distinct = [...new Set(keys)];
  const placeOf = new Map(distinct.map((key, place) => [key, place]));
  const sets = disjointSets(distinct.length);
  return {
    tie: (a, b) => {
      const [one, other] = [placeOf.get(a), placeOf.get(b)];
      if (one !== undefined && other !== undefined) sets.join(one, other);
    },
    rootOf: (key) => {
      const place = placeOf.get(key);
      return place === undefined ? key : (distinct[sets.rootOf(place)] ?? key);
    },
  };
}
