import type { FlagRow } from '#db/queries/flags.ts';
import type { EvidenceRow } from '#db/queries/evidence.ts';
import type { EvidenceId, UserId } from '#lib/core/ids.ts';
import type { ComputedOrigin } from '#lib/core/sources/computed-origin.ts';
import type { EvidenceOrigin, EvidenceView, FlagView, OriginGroup } from '#lib/schema/claim-detail.ts';
import type { ItemComparison } from './compare-item.ts';
import type { Case } from './load-case.ts';

export type ShownCase = Pick<Case, 'evidence' | 'origins' | 'rulings' | 'flags'> & {
  readonly compared: ReadonlyMap<EvidenceId, ItemComparison>;
};

/** A claim's evidence grouped by where it ultimately comes from; findings on whole captures come last, alone. */
export function presentOrigins(file: ShownCase, me: UserId): readonly OriginGroup[] {
  const rowOf = new Map(file.evidence.map((row) => [row.item.id, row]));
  const groups = file.origins.origins.map((origin) => {
    const { captured: captureId, items, ...shown } = origin;
    const evidence = items.flatMap((item) => {
      const row = rowOf.get(item.id);
      return row ? [presentEvidence(file, row, presentOrigin(file, origin, item), me)] : [];
    });
    const confirmed = items.every((item) => item.confirmed);
    return { ...shown, captureId, confirmed, evidence };
  });
  const placed = new Set(groups.flatMap((group) => group.evidence.map((item) => item.id)));
  const rest = file.evidence.filter(({ item }) => !placed.has(item.id));
  return [...groups, ...rest.map((row) => ({ ...NO_ORIGIN, evidence: [presentEvidence(file, row, null, me)] }))];
}

const NO_ORIGIN = {
  key: null,
  name: 'A finding on the whole capture',
  sourceId: null,
  kind: null,
  anonymous: null,
  also: [],
  own: false,
  circular: false,
  captureId: null,
  confirmed: true,
  folds: [],
} as const;

function presentOrigin(
  { rulings }: ShownCase,
  { key, name }: ComputedOrigin,
  { id, confirmed, why, words, credit, isPublisher, own }: ComputedOrigin['items'][number],
): EvidenceOrigin {
  const ruling = rulings.find((one) => one.evidenceId === id);
  return {
    key,
    name,
    confirmed,
    why,
    words,
    credit,
    isPublisher,
    own,
    ruling: ruling ? { kind: ruling.kind, reason: ruling.reason, by: ruling.createdBy, at: ruling.createdAt } : null,
  };
}

function presentEvidence(
  { flags, compared }: ShownCase,
  { item, capture, publisher }: EvidenceRow,
  origin: EvidenceOrigin | null,
  me: UserId,
): EvidenceView {
  const { id, captureId, stance, standing, settlesReason, ownConduct, wordsDiffer, shared } = item;
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
    ownConduct,
    wordsDiffer,
    shared,
    origin,
    comparison: compared.get(id) ?? null,
    flags: flags.filter((flag) => flag.evidenceId === id).map(presentFlag),
    silent: stance === 'silent' ? { terms: item.terms ?? '', complete: item.complete } : null,
    contradiction: stance === 'contradicts' ? contradictionOf(item) : null,
    createdBy: item.createdBy,
    createdAt: item.createdAt,
    mine: item.createdBy === me,
  };
}

const presentFlag = (flag: FlagRow): FlagView => ({
  id: flag.id,
  kind: flag.kind,
  words: flag.words,
  claim: placedAt(flag.claimWords, flag.claimStart, flag.claimEnd),
  passage: placedAt(flag.passageWords, flag.captureStart, flag.captureEnd),
  answer:
    flag.answer === null || flag.answeredBy === null || flag.answeredAt === null
      ? null
      : { text: flag.answer, by: flag.answeredBy, at: flag.answeredAt },
});

const placedAt = (text: string | null, start: number | null, end: number | null) =>
  text === null || start === null || end === null ? null : { text, start, end };

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
