import type { ServerResponse } from 'node:http';
import { unstable_rethrow } from 'next/navigation';
import { currentRequest } from '#lib/request.ts';
import { databaseFailure, runtime } from '#lib/runtime.ts';

/**
 * Reads for a page. What is thrown is logged here, and Next gets another error in its place, because it would print all
 * of the first: what a statement was about too. Its digest is what the page that is shown instead gets of it, which
 * finds the words for it in app/_ui/failed-page.ts.
 */
export async function forPage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    unstable_rethrow(error);
    const { log, newId } = await runtime();
    const request = currentRequest();
    const errorId = request?.id ?? newId();
    const failure = databaseFailure(error);
    log.error({ err: error, errorId, where: 'page', failure }, failure ? 'the database failed' : 'unexpected error');
    if (failure !== null && request !== null) answerAsBusy(request.response);
    throw new PageFault(failure ? `database ${failure.reason} ${errorId}` : errorId);
  }
}

/** Says no more than its digest, which is all that Next lets through to a browser. */
class PageFault extends Error {
  override readonly name = 'PageFault';
  readonly digest: string;

  constructor(digest: string) {
    super(`A page could not be shown. The log tells why: ${digest}`);
    this.digest = digest;
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** Next knows one status for whatever fails in a page; 503 tells a proxy, and whoever repeats, that it passes. */
function answerAsBusy(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: readonly unknown[]
  ) => ServerResponse;
  Object.assign(response, {
    writeHead: (status: number, ...rest: readonly unknown[]) => writeHead(status === 500 ? 503 : status, ...rest),
  });
}
