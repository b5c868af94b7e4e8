import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { readCapture, type CaptureReading } from '#lib/core/sources/read-capture.ts';

/** Without its text, which whoever asks has already. */
export type TextlessReading = Omit<CaptureReading, 'text'>;

/** Reads texts for who says what in them, in their order. */
export const readCaptures = ({
  texts,
}: {
  readonly texts: readonly string[];
}): Result<readonly TextlessReading[], Problem> =>
  ok(
    texts.map((text) => {
      const { text: _, ...reading } = readCapture(text);
      return reading;
    }),
  );
