/** In bytes: some thousand claims. A longer answer is none. */
const LIMIT = 4 * 1024 * 1024;

export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong';
}

/** Asks a server whose answer may not be longer than we care to read, and that may not send us (and the key) elsewhere. */
export const boundedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (response.body === null) return response;
  let length = 0;
  const bounded = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        length += chunk.byteLength;
        if (length > LIMIT) controller.error(new AnswerTooLong());
        else controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(bounded, { status, statusText, headers });
};
