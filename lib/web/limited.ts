import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import { attempt, forget, type Limit } from '#lib/throttle.ts';
import type { WebContext } from './context.ts';

/** For what asks a signed-in person's password again: whoever found an open browser may not guess at it for long. */
export const limited =
  <I, T>(useCase: (context: WebContext, input: I) => Promise<Result<T, Problem>>) =>
  async (context: WebContext, input: I): Promise<Result<T, Problem>> => {
    const { db, now, actor } = context;
    const counted = await attempt(db, BY_PASSWORD, { who: actor.id, now });
    if (!counted.ok) return fail({ kind: counted.error.kind, message: counted.error.message });
    const result = await useCase(context, input);
    if (result.ok) await db.commit({ writes: [forget(BY_PASSWORD, actor.id)], events: [] });
    return result;
  };

const BY_PASSWORD: Limit = { name: 'password', attempts: 10, minutes: 15 };
