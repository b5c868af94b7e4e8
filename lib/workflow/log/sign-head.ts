import type { Committed, Db } from '#db/db.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { lastSignedHead } from '#db/queries/signed-heads.ts';
import { keepSignedHead } from '#db/writes/signed-heads.ts';
import type { HeadSigner } from '#lib/core/log/signed-head.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

type Desk = { readonly db: Db; readonly now: number; readonly signer: HeadSigner };

/** Signs an entry that was just written, so that it and all before it can no longer be cut off unseen. */
export async function signHead({ db, now, signer }: Desk, head: Committed): Promise<void> {
  await db.commit({ writes: [keepSignedHead({ ...signer.sign(head), signedAt: now })], events: [] });
}

/**
 * Signs the head of the log if it moved since the last time. Never a log that has lost what was signed before: signing
 * that would only hide it.
 * @returns what was signed, null where nothing has happened since
 */
export async function signMovedHead(desk: Desk): Promise<Result<Committed | null, string>> {
  const [last, head] = [await lastSignedHead(desk.db), await chainHead(desk.db)];
  if (head === null) return fail('The head of the log is missing, so it was not signed. Run the command verify.');
  if (last && last.hashNow !== last.hash) {
    return fail(
      `Entry ${last.sequence} of the log is not as it was signed. Nothing was signed; run the command verify.`,
    );
  }
  if (head.sequence === 0 || head.sequence === last?.sequence) return ok(null);
  await signHead(desk, head);
  return ok(head);
}
