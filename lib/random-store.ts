import { randomFillSync } from 'node:crypto';

/**
 * Random bytes from the system's generator, fetched many portions at a time: each fetch is a call into the system, which
 * takes longer than everything else about making an id. No byte is given out twice.
 * @returns a function that gives the next `size` bytes; read them at once, for the store is filled again and again
 */
export function randomStore(size: number): () => Uint8Array {
  const store = new Uint8Array(size * PORTIONS);
  let next = store.length;
  return () => {
    if (next === store.length) {
      randomFillSync(store);
      next = 0;
    }
    next += size;
    return store.subarray(next - size, next);
  };
}

const PORTIONS = 100;
