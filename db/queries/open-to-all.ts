import { and, eq, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';

type Joined = Pick<Db['tables'], 'checks' | 'claims'>;

/**
 * Of a check that everybody may read: closed, and no second check of its round is blind to it. For queries that have the
 * claim and join the check; the same rule for one person is `readableChecks`.
 */
export const isOpenToAll = ({ checks, claims }: Joined): SQL | undefined =>
  and(
    eq(checks.status, 'closed'),
    or(notInArray(claims.state, ['checked', 'second_check']), ne(checks.round, claims.round)),
  );

/** Of a check that this person may read: their own, or one that is open to all. No reader: of any. */
const isOpenTo = (joined: Joined, reader: UserId | undefined): SQL | undefined =>
  reader === undefined ? sql`true` : or(eq(joined.checks.checkerId, reader), isOpenToAll(joined));

/** The same for an item of evidence, which may be everybody's at once. */
export const isItemOpenTo = (
  { evidence, ...joined }: Joined & Pick<Db['tables'], 'evidence'>,
  reader: UserId | undefined,
): SQL | undefined => or(eq(evidence.shared, true), isOpenTo(joined, reader));

/** The same for a remark. */
export const isRemarkOpenTo = (
  { comments, ...joined }: Joined & Pick<Db['tables'], 'comments'>,
  reader: UserId | undefined,
): SQL | undefined => or(isNull(comments.checkId), isOpenTo(joined, reader));

/** The same for a remark, which may belong to no check; for queries that have the claim and left-join the check. */
export const isRemarkOpenToAll = ({ checks, claims, comments }: Joined & Pick<Db['tables'], 'comments'>): SQL =>
  or(isNull(comments.checkId), isOpenToAll({ checks, claims })) ?? sql`true`;
