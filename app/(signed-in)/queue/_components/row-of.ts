import type { PackedRow } from './packed-queue.ts';
import { deadline, duration } from '#app/_ui/since.ts';
import { counted, passagesAndOrigins } from '#app/_ui/words.ts';
import type { QueueFilter, QueueSection } from '#lib/core/claims/queue.ts';
import type { QueueItem } from '#lib/workflow/queue/queue-view.ts';

/** A claim of the queue in the words of its row. */
export function rowOf(
  row: QueueItem,
  { section, filter, now }: { readonly section: QueueSection; readonly filter: QueueFilter; readonly now: number },
): PackedRow {
  const due = row.dueAt === null ? null : deadline(row.dueAt, now);
  return [
    row.id,
    row.articleId,
    row.text,
    under(row),
    row.article,
    row.demonstration,
    // Nothing of the first check shows in a blind one's row.
    ...(section === 'second'
      ? (['', 0, 0] as const)
      : ([passages(row), row.contradictionCount, row.flagCount] as const)),
    filter === 'flags' && row.flagCount === 0 ? 'flags in your draft' : status(section, row),
    due?.words ?? duration(now - row.createdAt),
    due?.late ?? false,
  ];
}

function under(row: QueueItem): string {
  if (row.returnedReason !== null) return row.returnedReason;
  if (row.attentionReason !== null) return row.attentionReason;
  const said = row.chain.length > 0 ? row.chain.join(', then ') : row.presupposed ? 'presupposed' : 'stated by us';
  const why = row.reasons.find((reason) => reason !== row.kind && reason !== said);
  return [row.kind, said, why].filter((part) => part !== undefined).join(' · ');
}

/** The counters hold saved checks only, so what my own open check holds is said where they would say "none". */
const passages = ({ linkCount, originCount, draftPassages }: QueueItem): string =>
  linkCount === 0 && draftPassages > 0
    ? `${counted(draftPassages, 'passage')} in your draft`
    : passagesAndOrigins(linkCount, originCount);

function status(section: QueueSection, row: QueueItem): string {
  if (section === 'second') return 'second check';
  if (row.state === 'needs_attention') return 'needs attention';
  if (row.linkCount === 0) return row.draftPassages > 0 ? 'your check is open' : 'no evidence yet';
  return row.originCount === 1 ? 'one origin only' : 'open';
}
