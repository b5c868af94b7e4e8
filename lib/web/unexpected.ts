import { wordsOfFailure } from '#lib/core/database-failure.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { thrownProblem } from '#lib/core/thrown-problem.ts';
import { currentRequest } from '#lib/request.ts';
import { databaseFailure, runtime } from '#lib/runtime.ts';

/**
 * Logs what was thrown under the id of its request and gives the person the id alone: no machine's words reach a browser.
 * What the database could not do is no fault of the request, and may go through later.
 */
export async function unexpected(error: unknown, where: string): Promise<Problem> {
  const told = thrownProblem(error);
  if (told !== null) return told;
  const { log, newId } = await runtime();
  const errorId = currentRequest()?.id ?? newId();
  const failure = databaseFailure(error);
  log.error({ err: error, errorId, where, failure }, failure ? 'the database failed' : 'unexpected error');
  return failure
    ? problem('busy', `${wordsOfFailure(failure)} Error ${errorId}.`)
    : problem('unexpected', `Something went wrong on our side. Nothing was saved. Error ${errorId}.`);
}
