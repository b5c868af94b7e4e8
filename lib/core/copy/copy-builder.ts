import type { CopyBlock, CopyKind, CopyRun, LeftOutReason, MarkedCopy } from './left-out.ts';

export type Look = {
  readonly kind: CopyKind;
  readonly mark: string;
};

/** A list mark is written once, before the first block of its item. */
export type Frame = Look & { used: boolean };

/** Puts text into blocks as it is walked over; white space between runs is settled when they are composed. */
export class CopyBuilder {
  readonly #blocks: CopyBlock[] = [];
  readonly #leftOut: LeftOutReason[] = [];
  #runs: CopyRun[] = [];
  #look: Look | null = null;
  #last: number | null = null;
  #room = false;

  /** The number of what is left out here: the one before it, where nothing of the copy stands between two of a kind. */
  leaveOut(reason: LeftOutReason, { joins }: { readonly joins: boolean }): number {
    if (joins && this.#last !== null && this.#leftOut[this.#last] === reason) return this.#last;
    this.#leftOut.push(reason);
    return this.#leftOut.length - 1;
  }

  append(run: CopyRun, frame: Frame): void {
    if (run.text === '') return;
    if (this.#look === null) {
      if (frame.kind !== 'verse' && run.text.trim() === '') return;
      this.#look = { kind: frame.kind, mark: frame.used ? '' : frame.mark };
      // Quotations and captions are marked in each of their blocks, items and headings in the first.
      frame.used = frame.kind === 'item' || frame.kind === 'heading';
    }
    if (this.#room && run.text.trim() !== '') {
      this.#room = false;
      const behind = this.#runs.at(-1)?.text ?? ' ';
      if (!/[\s(\[„“«]$/u.test(behind) && !/^[\s,.;:!?)\]”»]/u.test(run.text))
        this.#runs.push({ text: ' ', out: run.out, link: null });
    }
    if (run.text.trim() !== '') this.#last = run.out;
    this.#runs.push(run);
  }

  /** What comes next is shown apart from what stands before it, though no space is written between the two. */
  leaveRoom(): void {
    this.#room = true;
  }

  /** A line break; the second of two in a row ends the block. */
  breakLine(out: number | null, frame: Frame): void {
    const last = this.#runs.findLast(({ text }) => text.trim() !== '' || text === '\n');
    if (last?.text === '\n') this.close();
    else if (this.#look !== null) this.append({ text: '\n', out, link: null }, frame);
  }

  close(): void {
    if (this.#look !== null && this.#runs.some(({ text }) => text.trim() !== ''))
      this.#blocks.push({ ...this.#look, runs: this.#runs });
    this.#runs = [];
    this.#look = null;
    this.#room = false;
  }

  /** The copy of the open block so far. */
  before(): string {
    return this.#runs
      .filter(({ out }) => out === null)
      .map(({ text }) => text)
      .join('');
  }

  /** What was closed since `from`, taken out again. */
  takeFrom(from: number): readonly CopyBlock[] {
    this.close();
    return this.#blocks.splice(from);
  }

  get length(): number {
    return this.#blocks.length;
  }

  put(block: CopyBlock): void {
    this.close();
    if (block.runs.some(({ text }) => text.trim() !== '')) this.#blocks.push(block);
  }

  done(): MarkedCopy {
    this.close();
    return { blocks: this.#blocks, leftOut: this.#leftOut };
  }
}
