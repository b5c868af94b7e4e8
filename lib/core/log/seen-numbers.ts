/**
 * The numbers of the log's entries for somebody who may not see all of them: each is counted without those that are
 * hidden, as if they had not been written. A gap, or an end that moves, would tell how much is done in a blind check.
 * @param hidden their sequences, ascending
 */
export function seenNumbers(hidden: readonly number[]) {
  return {
    /** The number of the entry with this sequence. */
    numberOf: (sequence: number): number => sequence - hidden.filter((one) => one < sequence).length,
    /** The sequence of the entry with this number, or that it would have as the next. */
    sequenceOf: (number: number): number =>
      hidden.reduce((sequence, one) => (one <= sequence ? sequence + 1 : sequence), number),
  };
}
