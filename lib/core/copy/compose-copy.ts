import type { CopyBlock, CopyRun, LeftOutReason, MarkedCopy } from './left-out.ts';

export type ComposedLink = { readonly start: number; readonly end: number; readonly address: string };
export type ComposedCopy = { readonly text: string; readonly links: readonly ComposedLink[] };

const NONE: ReadonlySet<number> = new Set();

/**
 * The copy with an empty line between two blocks, lines of a table and of a list one under another, and what was put
 * back of what had been left out. Offsets are UTF-16 into the text.
 */
export function composeCopy({ blocks }: MarkedCopy, putBack: ReadonlySet<number> = NONE): ComposedCopy {
  const links: ComposedLink[] = [];
  let text = '';
  let above: CopyBlock | null = null;
  for (const block of blocks) {
    const line = lineOf(block, ({ out }) => out === null || putBack.has(out));
    if (line.text === '') continue;
    if (above !== null) text += above.kind === block.kind && CLOSE.has(block.kind) ? '\n' : '\n\n';
    for (const { start, end, address } of line.links)
      links.push({ start: text.length + start, end: text.length + end, address });
    text += line.text;
    above = block;
  }
  return { text, links };
}

export type LeftOut = { readonly number: number; readonly reason: LeftOutReason; readonly text: string };

/** What was left out, in the order of the document. */
export function leftOutOf(copy: MarkedCopy): readonly LeftOut[] {
  const lines = new Map<number, string[]>();
  for (const block of copy.blocks) {
    for (const number of new Set(block.runs.map(({ out }) => out))) {
      if (number === null) continue;
      const { text } = lineOf({ ...block, mark: '' }, ({ out }) => out === number);
      if (text !== '') lines.set(number, [...(lines.get(number) ?? []), text]);
    }
  }
  return [...lines].flatMap(([number, text]) => {
    const reason = copy.leftOut[number];
    return reason === undefined ? [] : [{ number, reason, text: text.join('\n') }];
  });
}

/** A mark that belongs to what stands before it; a point before a digit makes a figure of it. */
const CLOSING = /^(?:[,.;:](?!\d)|[!?)\]”»’…%]|[-–](?=\p{L}))/u;

/**
 * Whether a space must stand for what was left out between two pieces of copy: where it had one at an end, and between
 * two figures, which would be read as a single other one. Digits taken out of a figure are a correction of that figure.
 */
function isParted(text: string, skipped: string, piece: string): boolean {
  if (skipped === '' || text === '' || /[\s(\[“„«]$/u.test(text) || /^\s/u.test(piece) || CLOSING.test(piece))
    return false;
  if (/^\s|\s$/u.test(skipped)) return true;
  return /\p{N}$/u.test(text) && /^\p{N}/u.test(piece) && /[^\d.,]/u.test(skipped);
}

/** Blocks that stand close under one of their kind. */
const CLOSE: ReadonlySet<CopyBlock['kind']> = new Set(['row', 'item']);

function lineOf({ kind, mark, runs }: CopyBlock, taken: (run: CopyRun) => boolean): ComposedCopy {
  const verse = kind === 'verse';
  const links: ComposedLink[] = [];
  let text = '';
  let skipped = '';
  for (const run of runs) {
    if (!taken(run)) {
      skipped += run.text;
      continue;
    }
    let piece = run.text;
    if (piece === '') continue;
    const gap = isParted(text, skipped, piece) ? ' ' : '';
    if (!verse) {
      if (piece === '\n' && kind === 'heading') piece = ' ';
      if (text === '' || /[ \n]$/u.test(text)) piece = piece.replace(/^ +/u, '');
      if (piece.startsWith('\n')) text = text.replace(/ +$/u, '');
      // What stood between a space and a mark is gone, and with it what the space was for.
      if (skipped.trim() !== '' && /^(?:[,.;:](?!\d)|[!?)\]”»])/u.test(piece)) text = text.replace(/ $/u, '');
    }
    if (piece === '') continue;
    skipped = '';
    const last = links.at(-1);
    const follows = last?.end === text.length;
    text += gap;
    const start = text.length;
    text += piece;
    if (run.link !== null && /^https?:/u.test(run.link) && piece.trim() !== '') {
      if (last?.address === run.link && follows) links[links.length - 1] = { ...last, end: text.length };
      else links.push({ start, end: text.length, address: run.link });
    }
  }
  const trimmed = verse ? text.replace(/^\n+|\s+$/gu, '') : text.replace(/[ \n]+$/u, '').replace(/^\n+/u, '');
  if (trimmed.trim() === '') return { text: '', links: [] };
  const lead = text.indexOf(trimmed);
  const placed = mark.startsWith('>') ? trimmed.replaceAll('\n', `\n${mark}`) : trimmed;
  const shift = mark.length - lead;
  // A quotation of several lines has its mark before each, which moves what stands behind.
  const moved = (at: number) =>
    at + shift + (placed === trimmed ? 0 : mark.length * (text.slice(0, at).split('\n').length - 1));
  return {
    text: `${mark}${placed}`,
    links: links.map(({ start, end, address }) => ({
      start: moved(start),
      end: Math.min(moved(end), mark.length + placed.length),
      address,
    })),
  };
}
