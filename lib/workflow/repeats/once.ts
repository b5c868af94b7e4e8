import type { Change } from '#db/db.ts';
import { CommitUnanswered } from '#db/failure.ts';
import { isEventId } from '#db/queries/events-for-undo.ts';
import { findMutation } from '#db/queries/mutations.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import { answerOf, type RepeatContext } from './answer-of.ts';
import { inTurn } from './in-turn.ts';
import type { Receipt } from './receipt.ts';

type UseCase<C, I, T> = (context: C, input: I) => Promise<Result<T, Problem>>;

/**
 * A change that is made once, however often it is asked for with the same id: by a double click, a retry after a lost
 * connection, two tabs. Whoever asks again is answered with what the first attempt did. A refusal is not kept, since it
 * changed nothing: the same is tried again.
 *
 * The unique key of the table of mutations decides; what is read here only finds the answer.
 * @param action names the use case in the table
 */
export const once =
  <C extends RepeatContext, I, T>(action: string, useCase: UseCase<C, I, T>): UseCase<C, I, T> =>
  async (context, input) => {
    const { sent } = context;
    if (sent === undefined) return useCase(context, input);
    const mutation = { id: sent.id ?? context.newId(), action, inputHash: sent.fingerprint(textOf(input)) };
    const known = { ...context, mutation };
    if (sent.id === null) return attempt(known, input, useCase);
    return inTurn(sent.id, async () => (await answered<C, T>(known)) ?? (await attempt(known, input, useCase)));
  };

async function attempt<C extends RepeatContext, I, T>(
  context: C,
  input: I,
  useCase: UseCase<C, I, T>,
): Promise<Result<T, Problem>> {
  const { db } = context;
  let hasCommitted = false;
  const commit = (change: Change) => {
    hasCommitted = true;
    return db.commit(change);
  };
  try {
    const result = await useCase({ ...context, db: { ...db, commit } }, input);
    // Somebody may have sent the same to another instance: then it was done, and what it met here is its own doing.
    return result.ok ? result : ((await answered<C, T>(context)) ?? result);
  } catch (error) {
    if (!hasCommitted) throw error;
    return afterwards<C, T>(context, error);
  }
}

/** Something failed when the change may have been made already: whoever asked is told what is true. */
async function afterwards<C extends RepeatContext, T>(context: C, error: unknown): Promise<Result<T, Problem>> {
  try {
    const found = await answered<C, T>(context);
    if (found) return found;
    if (context.mutation && (await isEventId(context.db, context.mutation.id))) return fail(REUSED);
  } catch {
    throw new CommitUnanswered(error);
  }
  throw error;
}

/** What is answered to whoever asks again; null where nothing was done under this id. */
async function answered<C extends RepeatContext, T>(context: C): Promise<Result<T, Problem> | null> {
  const { db, mutation, actor } = context;
  if (mutation === undefined) return null;
  const done = await findMutation(db, mutation.id);
  if (done === undefined) return null;
  // Whoever had no account when they asked may have one by now; their password is part of the input.
  const isTheirs = done.actorId === null || done.actorId === actor?.id;
  if (!isTheirs || done.action !== mutation.action || done.inputHash !== mutation.inputHash) return fail(REUSED);
  const answer = await answerOf(context, done.receipt as Receipt);
  if (!answer.ok) return fail({ ...answer.error, message: `This was saved. ${answer.error.message}` });
  // The receipt was written by the use case of this name.
  return answer as Result<T, Problem>;
}

const REUSED = problem(
  'reused_id',
  'Something else was saved under the id of this request. Reload the page, look at what is there, and try again.',
);

/** Files by what is known of them without reading them. */
const textOf = (input: unknown): string =>
  JSON.stringify(input ?? null, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
