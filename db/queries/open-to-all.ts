import { and, eq, isNull, ne, notInArray, or, sql, type SQL } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

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

/** The same for a remark, which may belong to no check; for queries that have the claim and left-join the check. */
export const isRemarkOpenToAll = ({ checks, claims, comments }: Joined & Pick<Db['tables'], 'comments'>): SQL =>
  or(isNull(comments.checkId), isOpenToAll({ checks, claims })) ?? sql`true`;
