import type { Extraction } from '#lib/core/claims/extraction.ts';
import type { Excess } from '#lib/core/claims/limits.ts';
import type { Result } from '#lib/core/result.ts';

/**
 * Takes a text apart in a thread of its own, so that the page stays awake meanwhile. Cancelling ends the thread.
 * @returns never, once it was cancelled
 */
export function readApart(text: string, signal: AbortSignal): Promise<Result<Extraction, Excess>> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./preview-thread.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => thread.terminate(), { once: true });
    thread.addEventListener('message', ({ data }: MessageEvent<Result<Extraction, Excess>>) => {
      thread.terminate();
      resolve(data);
    });
    thread.addEventListener('error', () => {
      thread.terminate();
      reject(new Error('The thread that takes texts apart failed.'));
    });
    thread.postMessage(text);
  });
}
