/** The same error, naming the file: what SQLite says of one does not tell which. */
export const inFile = (file: string, cause: unknown): Error =>
  new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
