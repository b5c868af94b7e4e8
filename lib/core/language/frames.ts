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

/** The names by which the lists of words give what may follow. */
const FOLLOWS: Readonly<Record<string, number>> = {
  quote: TAKES.QUOTE,
  that: TAKES.THAT,
  clause: TAKES.CLAUSE,
  wh: TAKES.WH,
  to: TAKES.TO,
  noun: TAKES.NOUN,
  'noun-to': TAKES.NOUN_TO,
  as: TAKES.AS,
  ing: TAKES.GERUND,
  hearer: TAKES.HEARER,
  'be-to': TAKES.BE_TO,
  'be-that': TAKES.BE_THAT,
  'be-as': TAKES.BE_AS,
  'be-by': TAKES.BE_BY,
  be: TAKES.BE,
  tail: TAKES.TAIL,
  'clause-only': TAKES.CLAUSE_ONLY,
  'speech-noun': TAKES.SPEECH_NOUN,
  seem: TAKES.SEEM,
};

/** `['that', '+for', 'be+of']` to a frame: what follows by name, `+` before a particle, `be+` before one after a passive. */
export function frameOf(names: readonly string[]): Frame {
  const frame = { takes: 0, particles: new Set<string>(), passiveParticles: new Set<string>() };
  for (const name of names) {
    const [before, particle] = name.split('+');
    if (particle === undefined) frame.takes |= bitOf(name);
    else (before === 'be' ? frame.passiveParticles : frame.particles).add(particle);
  }
  return frame;
}

function bitOf(name: string): number {
  const bit = FOLLOWS[name];
  if (bit === undefined) throw new Error(`nothing follows a word by the name of "${name}"`);
  return bit;
}
