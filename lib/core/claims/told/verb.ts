import type { Frame } from '#lib/core/language/frames.ts';
import type { Group } from '../grammar/group.ts';

/** The verb group at a place among those of its sentence, with what its verb takes. */
export type Verb = {
  readonly groups: readonly Group[];
  readonly at: number;
  readonly group: Group;
  readonly frame: Frame;
};
