import { currentRequest } from '#lib/request.ts';

/** Fires when the browser went away before it had its page; Next gives a page no signal. Undefined outside of requests. */
export function goneSignal(): AbortSignal | undefined {
  const response = currentRequest()?.response;
  if (response === undefined) return undefined;
  const gone = new AbortController();
  const onClose = () => {
    if (!response.writableFinished) gone.abort();
  };
  if (response.closed) onClose();
  else response.once('close', onClose);
  return gone.signal;
}
