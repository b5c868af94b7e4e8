import { doubts } from './doubts.ts';

/** A lost connection is back within seconds or not soon. In milliseconds. */
const PAUSES = [700, 2500];

type Sending<T> = {
  readonly send: () => Promise<T>;
  readonly isLost: (answer: T) => boolean;
  /** Fires when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
};

/** Sends a change that has an id, and sends it again where no answer came: what is done under an id is done once. */
export async function sendAgain<T>({ send, isLost, signal }: Sending<T>): Promise<T> {
  let answer = await send();
  for (const pause of PAUSES) {
    // Offline the browser knows better than to try.
    if (!isLost(answer) || signal?.aborted || !isOnline()) return answer;
    answer = await doubts.during(after(pause).then(send));
  }
  return answer;
}

const after = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

const isOnline = (): boolean => typeof navigator === 'undefined' || navigator.onLine !== false;
