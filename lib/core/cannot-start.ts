import { fileFault } from './file-fault.ts';

/**
 * What whoever runs the server has to put right before it can work. The message is one line that says what is wrong and
 * what to do, and never holds a secret.
 */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/**
 * The one line that goes to standard error. A fault that nobody foresaw is told with the machine's own words.
 * @param error whatever was thrown on the way to the first answer
 */
export function startRefusal(error: unknown): string {
  if (error instanceof Error && error.name === 'CannotStart') return line(error.message);
  const fault = fileFault(error, 'the data folder');
  if (fault !== null) return line(fault);
  const words = error instanceof Error ? error.message || error.name : String(error);
  return line(`a fault that was not foreseen: ${words} LOG_LEVEL=debug also prints where.`);
}

const line = (words: string): string => `Second Source cannot start: ${words.replace(/\s+/g, ' ').trim()}`;
