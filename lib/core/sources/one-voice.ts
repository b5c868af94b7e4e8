import type { SourceId } from '#lib/core/ids.ts';
import type { SourceRelation } from '#lib/core/sources/source.ts';

/** `from` is owned by, speaks for the state of, or takes its copy from `to`. */
export type Relation = { readonly from: SourceId; readonly to: SourceId; readonly relation: SourceRelation };

/**
 * Whether ownership or a state ties two sources together, over any number of steps. Taking copy from an agency does
 * not: a client's own reporting is its own.
 */
export function isOneVoice(a: SourceId, b: SourceId, relations: readonly Relation[]): boolean {
  const ties = relations.filter((one) => one.relation !== 'takes_from');
  const reached = new Set([a]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const { from, to } of ties) {
      if (reached.has(from)) reached.add(to);
      else if (reached.has(to)) reached.add(from);
    }
  }
  return reached.has(b);
}
