import { decodeBytes } from '#lib/core/text/decode-bytes.ts';
import { decodeFaultWords, encodingNote } from '#lib/core/text/encoding-words.ts';
import type { CommandIo } from './command.ts';

/**
 * The text of a file. An encoding other than UTF-8 is said on standard error. Where it cannot be told, that is said with
 * the way out, and null comes back: broken characters would be taken for the copy's.
 */
export function readText(
  bytes: Uint8Array,
  {
    file,
    markup,
    encoding,
    io,
  }: {
    readonly file: string;
    readonly markup: boolean;
    readonly encoding: string | undefined;
    readonly io: CommandIo;
  },
): string | null {
  const name = file === '-' ? 'standard input' : file;
  const decoded = decodeBytes(bytes, { markup, chosen: encoding });
  if (!decoded.ok) {
    io.err(`extract: ${name}: ${decodeFaultWords(decoded.error)} ${WAY_OUT}\n`);
    return null;
  }
  const note = encodingNote(decoded.value);
  if (note !== null) io.err(`extract: ${name}: ${note}\n`);
  return decoded.value.text;
}

const WAY_OUT = 'Name it: --encoding windows-1250, windows-1252 or another.';
