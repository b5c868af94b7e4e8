import { bucketsOf, looksLike, spellingOf, type Spelling } from './name-keys.ts';

/** So many of the first comers of a bucket are compared: a text of nothing but likenesses stays linear. */
const MOST = 8;

/** The words that look like each other, both ways. Words are compared only where they share a bucket. */
export function alikeWords(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const buckets = new Map<string, Spelling[]>();
  const alike = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const spelling = spellingOf(word);
    const seen = new Set<Spelling>();
    for (const bucket of bucketsOf(spelling)) {
      const others = buckets.get(bucket) ?? [];
      for (const other of others) {
        if (seen.has(other) || seen.size >= MOST * 2) continue;
        seen.add(other);
        if (looksLike(spelling, other)) note(alike, word, other.key);
      }
      if (others.length < MOST) push(buckets, bucket, spelling);
    }
  }
  return alike;
}

function note(alike: Map<string, string[]>, word: string, other: string): void {
  const [mine, theirs] = [alike.get(word)?.length ?? 0, alike.get(other)?.length ?? 0];
  if (mine >= MOST || theirs >= MOST) return;
  push(alike, word, other);
  push(alike, other, word);
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
