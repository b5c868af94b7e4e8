/** Why something is not waited for any longer: its time is over, or nobody wants it. */
export type Interruption = {
  readonly happens: Promise<'late' | 'cancelled'>;
  /** To be called when it is over, one way or the other. */
  readonly clear: () => void;
};

export function interruption(afterMs: number, signal: AbortSignal): Interruption {
  const { promise, resolve } = Promise.withResolvers<'late' | 'cancelled'>();
  const timer = setTimeout(() => resolve('late'), afterMs);
  const cancel = () => resolve('cancelled');
  if (signal.aborted) cancel();
  else signal.addEventListener('abort', cancel, { once: true });
  return {
    happens: promise,
    clear: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    },
  };
}
