import { problem, type Problem } from '#lib/core/problem.ts';
import { runtime } from '#lib/runtime.ts';

/** Logs a fault under a new id and gives the person the id alone: no machine's words reach a browser. */
export async function unexpected(error: unknown, where: string): Promise<Problem> {
  const { log, newId } = await runtime();
  const errorId = newId();
  log.error({ err: error, errorId, where }, 'unexpected error');
  return problem('unexpected', `Something went wrong on our side. Nothing was saved. Error ${errorId}.`);
}
