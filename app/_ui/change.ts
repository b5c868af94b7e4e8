import { exchange, type Answer } from './exchange.ts';
import { closeChange, idOfChange } from './open-changes.ts';
import { sendAgain } from './send-again.ts';
import { MUTATION_HEADER } from '#lib/core/mutation.ts';
import { isOpen } from '#lib/core/problem.ts';
import { fail } from '#lib/core/result.ts';

/**
 * Asks a route of ours to change something. It is done once, however often it is sent: by a double click, by itself after
 * a lost connection, or by somebody who presses again because no answer came.
 */
export async function change<T>(path: string, input: unknown, signal?: AbortSignal): Promise<Answer<T>> {
  const body = JSON.stringify(input);
  const request = `${path}\n${body}`;
  const headers = { 'content-type': 'application/json', [MUTATION_HEADER]: idOfChange(request) };
  const init = { method: 'POST', headers, body, ...(signal === undefined ? {} : { signal }) };
  const answer = await sendAgain({ send: () => exchange<T>(path, init), isLost, signal });
  if (answer.ok || !isOpen(answer.error)) closeChange(request);
  return isLost(answer) ? fail({ kind: 'unreachable', message: NOT_KNOWN }) : answer;
}

const isLost = (answer: Answer<unknown>): boolean => !answer.ok && answer.error.kind === 'unreachable';

export const NOT_KNOWN =
  'The server cannot be reached, so it is not known whether this was saved. Send it again: it is not saved twice.';
