import type { Coordination } from '../coordination.ts';

export const romanianCoordination: Coordination = {
  one: new Set(),
  many: new Set(),
  against: new Set(['dar']),
  // the nearest verb, unless a comma closes the clause under which it stands
  weights: new Map([
    ['rank:0', 2],
    ['rank:1', 1],
    ['none', -9],
    ['speaker:false', -1.8],
    ['number:not', -2],
    ['closed:sub', -2],
    ['closed:rel', -2],
    ['closed:that', -2],
    ['closed:zero', -2],
    ['closed:and', 0],
  ]),
  margin: 0.5,
};
