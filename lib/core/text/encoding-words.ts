import type { Decoded, DecodeFault } from './decode-bytes.ts';

/** How a file was read, where that is not as plain UTF-8: "Read as windows-1250, which its words point to." */
export function encodingNote({ encoding, how }: Decoded): string | null {
  if (how === 'plain') return null;
  return `Read as ${encoding}, ${HOW[how]}.`;
}

const HOW: Readonly<Record<Exclude<Decoded['how'], 'plain'>, string>> = {
  mark: 'as its byte order mark says',
  declared: 'as the page says',
  detected: 'which its words point to',
  chosen: 'as chosen',
};

export function decodeFaultWords(fault: DecodeFault): string {
  if (fault.kind === 'unknown')
    return 'This file is not text in UTF-8, and nothing in it tells which older encoding it has.';
  return fault.chosen
    ? `This file is not text in ${fault.encoding}.`
    : `This file says that it is text in ${fault.encoding}, but it holds bytes that are not.`;
}
