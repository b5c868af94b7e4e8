import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { FoldRow, OriginRow } from '#db/queries/origins.ts';
import { groupByOrigin } from '#lib/core/evidence/group-by-origin.ts';
import type { OriginId, UserId } from '#lib/core/ids.ts';
import type { EvidenceView, FoldView, OriginGroup } from '#lib/schema/claim-detail.ts';
import type { Case } from './load-case.ts';

/** A claim's evidence grouped by where it ultimately comes from; whatever has no origin yet comes last, alone. */
export function presentOrigins(file: Case, origins: readonly OriginRow[], me: UserId): readonly OriginGroup[] {
  const originOf = new Map(origins.map((row) => [row.origin.id, row.origin]));
  const items = file.evidence.map((row) => ({ originId: live(row, originOf), row }));
  return groupByOrigin(items).map(({ originId, items: members }) => {
    const evidence = members.map(({ row }) => presentEvidence(row, me));
    const origin = originId === null ? undefined : originOf.get(originId);
    if (!origin) return { ...NO_ORIGIN, evidence };
    const captures = new Set(evidence.map((item) => item.captureId));
    const folds = file.folds.filter((fold) => fold.originId === origin.id && captures.has(fold.captureId));
    return {
      id: origin.id,
      name: origin.name,
      sourceId: origin.sourceId,
      anonymous: origin.anonymous,
      captureId: origin.captureId,
      confirmed: origin.confirmedBy !== null && everyCaptureConfirmed(captures, folds),
      folds: folds.map(presentFold),
      evidence,
      version: origin.version,
    };
  });
}

const NO_ORIGIN = {
  id: null,
  name: 'Origin not known yet',
  sourceId: null,
  anonymous: null,
  captureId: null,
  confirmed: false,
  folds: [],
  version: 0,
} as const;

const live = ({ item }: EvidenceRow, known: ReadonlyMap<OriginId, unknown>): OriginId | null =>
  item.originId !== null && known.has(item.originId) ? item.originId : null;

const everyCaptureConfirmed = (captures: ReadonlySet<string>, folds: readonly FoldRow[]): boolean =>
  [...captures].every((id) => folds.some((fold) => fold.captureId === id && fold.confirmedBy !== null));

function presentFold({ id, captureId, reason, words, start, end, confirmedBy }: FoldRow): FoldView {
  const span = start === null || end === null ? null : { start, end };
  return { id, captureId, reason, words, span, confirmed: confirmedBy !== null };
}

function presentEvidence({ item, capture, publisher }: EvidenceRow, me: UserId): EvidenceView {
  const { id, captureId, stance, standing, settlesReason, anonymous, ownConduct, wordsDiffer } = item;
  return {
    id,
    captureId,
    sourceId: publisher.id,
    source: publisher.name,
    captureTitle: capture.title,
    capturedAt: capture.capturedAt,
    captureSha256: capture.sha256,
    stance,
    standing,
    quote: quoteOf(item),
    settlesReason,
    anonymous,
    ownConduct,
    wordsDiffer,
    silent: stance === 'silent' ? { terms: item.terms ?? '', complete: item.complete } : null,
    contradiction: stance === 'contradicts' ? contradictionOf(item) : null,
    createdBy: item.createdBy,
    createdAt: item.createdAt,
    mine: item.createdBy === me,
  };
}

function quoteOf({ exact, prefix, suffix, start, end }: EvidenceRow['item']): EvidenceView['quote'] {
  if (exact === null || start === null || end === null) return null;
  return { exact, prefix: prefix ?? '', suffix: suffix ?? '', start, end };
}

const contradictionOf = (item: EvidenceRow['item']): EvidenceView['contradiction'] => ({
  state: item.contradiction ?? 'open',
  note: item.contradictionNote,
  credible: item.credible,
  credibleReason: item.credibleReason,
});
