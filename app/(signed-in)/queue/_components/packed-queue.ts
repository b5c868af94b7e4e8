import type { ClaimRow } from '#app/_ui/claim-rows.tsx';
import { paths } from '#app/_ui/paths.ts';
import type { QueueFilter, QueueSection } from '#lib/core/claims/queue.ts';
import type { UserId } from '#lib/core/ids.ts';

type Queue<Row> = {
  readonly filter: QueueFilter;
  readonly me: UserId;
  readonly checkedThisWeek: number;
  readonly sections: readonly {
    readonly section: QueueSection;
    readonly count: number;
    readonly rows: readonly Row[];
  }[];
};

/** `id, article's id, text, under, article, demonstration, links, contradictions, flags, status, age, late`: see ClaimRow. */
export type PackedRow = readonly [
  string,
  string,
  string,
  string,
  string,
  boolean,
  string,
  number,
  number,
  string,
  string,
  boolean,
];

/**
 * The queue as one text. What the server hands to a client component it writes value by value, and reads again value by
 * value for the first rendering; five hundred of them were a good part of the page's cost, and one text is one value.
 */
export const packQueue = (queue: Queue<PackedRow>): string => JSON.stringify(queue);

export function unpackQueue(packed: string): Queue<ClaimRow> {
  const queue = JSON.parse(packed) as Queue<PackedRow>;
  return { ...queue, sections: queue.sections.map((one) => ({ ...one, rows: one.rows.map(unpackRow) })) };
}

function unpackRow([
  id,
  articleId,
  text,
  under,
  article,
  demonstration,
  links,
  contradictions,
  flags,
  status,
  age,
  late,
]: PackedRow): ClaimRow {
  const href = paths.article(articleId, { claim: id });
  return { id, href, text, under, article, demonstration, links, contradictions, flags, status, age, late };
}
