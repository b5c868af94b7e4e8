/** The world as a command sees it; tests hand in their own. */
export type CommandIo = {
  readonly stdin: () => Promise<Buffer>;
  readonly readFile: (path: string) => Promise<Buffer>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** 0: done. 1: done, and the answer is no (a check failed). 2: wrong input, said in one line on standard error. */
export type ExitStatus = 0 | 1 | 2;

export type Command = {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Shown by `NAME --help`: usage first, then options, then examples. */
  readonly help: string;
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitStatus>;
};

/** Wrong input: `main` prints the message as one line and ends with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
