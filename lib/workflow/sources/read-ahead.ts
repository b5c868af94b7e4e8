import { ThrownProblem } from '#lib/core/thrown-problem.ts';
import { LONGEST_READ } from '#lib/core/sources/read-capture.ts';
import type { Context } from '#lib/workflow/context.ts';
import { isReadingKept, keepReading } from './kept-reading.ts';

type Reader = Pick<Context, 'workers' | 'actor'>;

/**
 * Has the texts of captures read where nobody waits for it, unless that is known already, so that what asks for their
 * readings afterwards finds them. A little text is read in passing by whoever asks.
 * @throws ThrownProblem when it could not be done
 */
export async function readAhead(reader: Reader, texts: readonly string[]): Promise<void> {
  const unread = [...new Set(texts)].filter((text) => !isReadingKept(text));
  if (lengthOf(unread) <= READ_IN_PASSING) return;
  for (const batch of batches(unread)) await readOnce(reader, batch);
}

/** In UTF-16 units: some twenty milliseconds of the engine. */
const READ_IN_PASSING = 10_000;
/** Of one job, so that its result is taken over in one short step. */
const READ_AT_ONCE = LONGEST_READ;

const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.min(text.length, LONGEST_READ), 0);

function batches(texts: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [];
  for (const text of texts) {
    const open = found.at(-1);
    if (open === undefined || lengthOf([...open, text]) > READ_AT_ONCE) found.push([text]);
    else open.push(text);
  }
  return found;
}

/** Several requests of one desk ask for the same captures at once. */
const underWay = new Map<string, Promise<void>>();

async function readOnce(reader: Reader, texts: readonly string[]): Promise<void> {
  const waiting = texts.flatMap((text) => underWay.get(text) ?? []);
  const mine = texts.filter((text) => !underWay.has(text));
  if (mine.length > 0) {
    const reading = readBatch(reader, mine).finally(() => mine.forEach((text) => underWay.delete(text)));
    mine.forEach((text) => underWay.set(text, reading));
    waiting.push(reading);
  }
  await Promise.all(waiting);
}

async function readBatch({ workers, actor }: Reader, texts: readonly string[]): Promise<void> {
  // Not cancelled with the request: the reading is of use to the next one.
  const read = await workers.readCaptures(
    { texts: texts.map((text) => text.slice(0, LONGEST_READ)) },
    { who: actor.id },
  );
  if (!read.ok) throw new ThrownProblem(read.error);
  read.value.forEach((reading, at) => {
    const text = texts[at];
    if (text !== undefined) keepReading({ ...reading, text });
  });
}
