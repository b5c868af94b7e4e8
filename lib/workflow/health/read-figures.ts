import type { Db } from '#db/db.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { countOpenSessions } from '#db/queries/sessions-open.ts';

/** Of the database, for whoever watches the server; null where it does not say. */
export type Figures = { readonly chainHead: number | null; readonly openSessions: number | null };

export const NO_FIGURES: Figures = { chainHead: null, openSessions: null };

/** Never fails: while the database does not answer, the figures of the server itself are wanted most. */
export async function readFigures({ db, now }: { readonly db: Db; readonly now: number }): Promise<Figures> {
  try {
    const [head, openSessions] = await Promise.all([chainHead(db), countOpenSessions(db, now)]);
    return { chainHead: head?.sequence ?? null, openSessions };
  } catch {
    return NO_FIGURES;
  }
}
