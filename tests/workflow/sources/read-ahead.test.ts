import { describe, expect, it } from 'vitest';
import { ThrownProblem } from '#lib/core/thrown-problem.ts';
import type { UserId } from '#lib/core/ids.ts';
import { problem } from '#lib/core/problem.ts';
import { fail } from '#lib/core/result.ts';
import { readCapture } from '#lib/core/sources/read-capture.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import type { Workers } from '#lib/jobs/workers.ts';
import { keptReading } from '#lib/workflow/sources/kept-reading.ts';
import { readAhead } from '#lib/workflow/sources/read-ahead.ts';

const LINE = 'The harbour master said on Monday that the old ferry would sail until June. ';
/** Of some length, and like no other. */
const text = (name: string, length: number) => `${name}. ${LINE.repeat(Math.ceil(length / LINE.length))}`;

/** Workers that tell how many texts each job had. */
function counting(answer: Workers['readCaptures'] = inlineWorkers.readCaptures) {
  const jobs: number[] = [];
  const workers: Workers = {
    ...inlineWorkers,
    readCaptures: (input, options) => {
      jobs.push(input.texts.length);
      return answer(input, options);
    },
  };
  return { jobs, reader: { workers, actor: { id: 'ana' as UserId, name: 'Ana', roles: [] } } };
}

const readingOf = (capture: string) => keptReading({ text: capture } as Parameters<typeof keptReading>[0]);

describe('reading captures ahead', () => {
  it('has long texts read by a worker, with the same result, and once', async () => {
    const { jobs, reader } = counting();
    const long = text('One', 30_000);
    await readAhead(reader, [long, long]);
    await readAhead(reader, [long]);
    expect(jobs).toEqual([1]);
    expect(readingOf(long)).toEqual(readCapture(long));
  });

  it('reads once what several ask for at the same time', async () => {
    const { jobs, reader } = counting();
    const long = text('Two', 30_000);
    await Promise.all([readAhead(reader, [long]), readAhead(reader, [long]), readAhead(reader, [long])]);
    expect(jobs).toEqual([1]);
  });

  it('leaves a little text to whoever asks', async () => {
    const { jobs, reader } = counting();
    await readAhead(reader, [text('Three', 2_000), text('Four', 2_000)]);
    expect(jobs).toEqual([]);
  });

  it('gives a worker as much at once as one long capture', async () => {
    const { jobs, reader } = counting();
    await readAhead(reader, [text('Five', 90_000), text('Six', 90_000), text('Seven', 90_000), text('Eight', 300_000)]);
    expect(jobs).toEqual([2, 1, 1]);
  });

  it('says in words that it could not be done, and tries again the next time', async () => {
    const long = text('Nine', 30_000);
    const busy = problem('busy', 'Many long texts are being read at the moment.');
    const failing = counting(() => Promise.resolve(fail(busy)));
    await expect(readAhead(failing.reader, [long])).rejects.toEqual(new ThrownProblem(busy));
    const { jobs, reader } = counting();
    await readAhead(reader, [long]);
    expect(jobs).toEqual([1]);
  });
});
