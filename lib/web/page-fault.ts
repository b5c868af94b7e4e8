import { unstable_rethrow } from 'next/navigation';
import { currentRequest } from '#lib/request.ts';
import { databaseFailure } from '#lib/runtime.ts';

/**
 * Reads for a page. What is thrown goes on to Next with a digest of ours: all of an error that Next lets through to the
 * page that is shown instead, which finds the words for it in app/_ui/failed-page.ts.
 */
export async function forPage<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    unstable_rethrow(error);
    const request = currentRequest();
    if (!(error instanceof Error) || request === null) throw error;
    const failure = databaseFailure(error);
    if (failure !== null) answerAsBusy(request.response);
    throw Object.assign(error, { digest: failure ? `database ${failure.reason} ${request.id}` : request.id });
  }
}

/** Next knows one status for whatever fails in a page; 503 tells a proxy, and whoever repeats, that it passes. */
function answerAsBusy(response: NonNullable<ReturnType<typeof currentRequest>>['response']): void {
  const writeHead = response.writeHead.bind(response) as (
    status: number,
    ...rest: readonly unknown[]
  ) => typeof response;
  Object.assign(response, {
    writeHead: (status: number, ...rest: readonly unknown[]) => writeHead(status === 500 ? 503 : status, ...rest),
  });
}
