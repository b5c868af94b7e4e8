import type { Db } from '#db/db.ts';
import type { CheckWithFindings } from '#db/queries/checks.ts';
import type { ToldBy } from '#lib/core/claims/answer-rule.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { ClaimDetail, ClosedCheckView, CommentView, VerdictView } from '#lib/schema/claim-detail.ts';

type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];

export function presentVerdict(verdict: Row<'verdicts'>, rationale: string): VerdictView {
  const { code, reasonCode, so, overrideReason, setBy: by, setAt: at, policyVersion } = verdict;
  return { code, reasonCode, so, rationale, overrideReason, by, at, policyVersion };
}

/** A closed check; nothing for one that was closed without its findings, which the database refuses anyway. */
export function presentCheck(check: CheckWithFindings): readonly ClosedCheckView[] {
  const { id, round, seat, said, code, so, reasonCode, rationale, calculation, overrideReason } = check;
  if (code === null || so === null || check.closedAt === null) return [];
  const signed = { by: check.checkerId, at: check.closedAt, policyVersion: check.policyVersion ?? 0 };
  return [{ id, round, seat, said, code, so, reasonCode, rationale, calculation, overrideReason, ...signed }];
}

export function presentComment(comment: Row<'comments'>, me: UserId): CommentView {
  const { id, kind, text, authorId: by, createdAt: at, answer, answeredBy, answeredAt } = comment;
  const isAnswered = answer !== null && answeredBy !== null && answeredAt !== null;
  const told = toldBy(comment);
  return {
    ...{ id, kind, text, by, at },
    mine: by === me,
    answer: isAnswered ? { text: answer, by: answeredBy, at: answeredAt, told } : null,
  };
}

/** Whose answer it is, where somebody else wrote it down. */
export function toldBy({
  answerBy: name,
  answerChannel: channel,
  answerOn: on,
}: Pick<Row<'comments'>, 'answerBy' | 'answerChannel' | 'answerOn'>): ToldBy | null {
  return name === null || channel === null || on === null ? null : { name, channel, on };
}

/** Everybody whom a claim's detail mentions. */
export function peopleInDetail(me: UserId, detail: Omit<ClaimDetail, 'people'>): readonly (UserId | null)[] {
  return [
    me,
    detail.claim.assigneeId,
    detail.claim.inHandBy,
    detail.verdict?.by ?? null,
    detail.disposition?.by ?? null,
    detail.decision?.by ?? null,
    ...detail.checks.map((check) => check.by),
    ...detail.searches.map((search) => search.by),
    ...detail.comments.flatMap((comment) => [comment.by, comment.answer?.by ?? null]),
    ...detail.origins.flatMap((group) =>
      group.evidence.flatMap((item) => [
        item.createdBy,
        item.origin?.ruling?.by ?? null,
        ...item.flags.map((flag) => flag.answer?.by ?? null),
      ]),
    ),
    ...detail.history.map((entry) => entry.by),
  ];
}
