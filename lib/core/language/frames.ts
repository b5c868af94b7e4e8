/**
 * What may follow a verb, adjective or noun that tells what somebody said, thought or wanted, as bits. Each frame is a
 * list of its own, because a word that takes one clause need not take another: "hoped to", never "hoped the deal".
 */
export const TAKES = {
  /** Quoted words: "read: “Q”". */
  QUOTE: 1 << 0,
  /** "claimed that P" */
  THAT: 1 << 1,
  /** The same without "that": "said P". */
  CLAUSE: 1 << 2,
  /** "asked whether P", "explained why P" */
  WH: 1 << 3,
  /** "promised to go" */
  TO: 1 << 4,
  /** "endorsed X" */
  NOUN: 1 << 5,
  /** "urged X to go" */
  NOUN_TO: 1 << 6,
  /** "described X as Q" */
  AS: 1 << 7,
  /** "denied going" */
  GERUND: 1 << 8,
  /** Somebody told stands before it: "told X that P". */
  HEARER: 1 << 9,
  /** "X is expected to go", "X was told that P", "X was described as Q": nobody needs to be named. */
  BE_TO: 1 << 10,
  BE_THAT: 1 << 11,
  BE_AS: 1 << 12,
  /** "X was praised by Y" */
  BE_BY: 1 << 13,
  /** "X was called a thief", and "X was endorsed" without more. */
  BE: 1 << 14,
  /** It closes or interrupts what was said: "P, he said". */
  TAIL: 1 << 15,
  /** No noun can stand for what was said, so that a clause follows even where its verb is not read. */
  CLAUSE_ONLY: 1 << 16,
  /** It tells little without its noun: "offered condolences to", "made the case for". */
  SPEECH_NOUN: 1 << 17,
  /** Its subject is what somebody has an impression of: "X seems to be tired". */
  SEEM: 1 << 18,
} as const;

export type Frame = {
  readonly takes: number;
  /** Words that belong to the cue when they follow it: "called for", "warned of". */
  readonly particles: ReadonlySet<string>;
  /** The same after a passive: "was accused of". */
  readonly passiveParticles: ReadonlySet<string>;
};

/** By lemma. */
export type Frames = ReadonlyMap<string, Frame>;

/** `[bits, 'word word …']` and `['for', 'call push …']` lists to frames by word. */
export function framesOf(lists: {
  readonly takes: readonly (readonly [bits: number, words: string])[];
  readonly particles?: readonly (readonly [particle: string, words: string])[];
  readonly passiveParticles?: readonly (readonly [particle: string, words: string])[];
}): Frames {
  const frames = new Map<string, { takes: number; particles: Set<string>; passiveParticles: Set<string> }>();
  const of = (word: string) => {
    const known = frames.get(word);
    if (known !== undefined) return known;
    const made = { takes: 0, particles: new Set<string>(), passiveParticles: new Set<string>() };
    frames.set(word, made);
    return made;
  };
  for (const [bits, words] of lists.takes) for (const word of split(words)) of(word).takes |= bits;
  for (const [particle, words] of lists.particles ?? [])
    for (const word of split(words)) of(word).particles.add(particle);
  for (const [particle, words] of lists.passiveParticles ?? [])
    for (const word of split(words)) of(word).passiveParticles.add(particle);
  return frames;
}

const split = (words: string) => words.trim().split(/\s+/);
