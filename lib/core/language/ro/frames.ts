import { framesOf, type Frames } from '../frames.ts';

export const romanianFrames: Frames = framesOf({ takes: [] });

export const romanianNounFrames: Frames = framesOf({ takes: [] });

export const romanianAdjectiveFrames: Frames = framesOf({ takes: [] });

export const romanianSpeech: ReadonlySet<string> = new Set();
