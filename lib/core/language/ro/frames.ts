import { framesOf, TAKES, type Frames } from '../frames.ts';

/** Romanian verbs of asking; what other verbs tell is read by the rules for Romanian speakers. */
export const romanianFrames: Frames = framesOf({ takes: [[TAKES.QUOTE | TAKES.TAIL | TAKES.WH, 'întreba']] });

export const romanianNounFrames: Frames = framesOf({ takes: [] });

export const romanianAdjectiveFrames: Frames = framesOf({ takes: [] });

export const romanianSpeech: ReadonlySet<string> = new Set();
