import type { Write } from '#db/db.ts';
import type { CheckMark } from '#db/queries/checks.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import type { EventRow } from '#db/queries/events-for-undo.ts';
import type { moveCounters } from '#db/writes/verdicts.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import type { UndoableKind } from '#lib/core/log/undoable.ts';
import type { GroundArticle } from '#lib/workflow/sources/read-ground.ts';

export type UndoFile = {
  readonly article: GroundArticle;
  readonly event: EventRow & { readonly kind: UndoableKind };
  /** Every claim of the article as it is now, withdrawn ones too. */
  readonly rows: readonly ClaimRow[];
  /** Of its live claims, anybody's. */
  readonly checks: readonly CheckMark[];
};

export type Compensation = {
  readonly writes: readonly Write[];
  readonly moves: Parameters<typeof moveCounters>[1];
  /** Whether nobody but its author may see it: what was taken back was hidden, and nothing else follows from it. */
  readonly isHidden: boolean;
  /** What follows from it for claims that the action itself did not touch. */
  readonly events: readonly NewEvent[];
};
