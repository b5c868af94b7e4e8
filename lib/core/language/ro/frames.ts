import { framesOf, type Frames } from '../frames.ts';

export const romanianFrames: Frames = framesOf({ takes: [] });
