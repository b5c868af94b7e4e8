import { UsageError, type CommandIo } from './command.ts';

/** The bytes of a file, or of standard input for `-`; at most 10 MB. */
export async function readInput(file: string, io: CommandIo): Promise<Buffer> {
  const bytes = file === '-' ? await io.stdin() : await readNamed(file, io);
  if (bytes.byteLength > LIMIT)
    throw new UsageError(`the text is larger than 10 MB (${(bytes.byteLength / 1024 / 1024).toFixed(1)} MB)`);
  return bytes;
}

const LIMIT = 10 * 1024 * 1024;

async function readNamed(file: string, io: CommandIo): Promise<Buffer> {
  try {
    return await io.readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UsageError(`cannot read ${file}: ${REASONS[code] ?? 'it could not be opened'}`, { cause: error });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};
