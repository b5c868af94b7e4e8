/** What the toast says of an action that was taken back, by the words in which it was told. */
export function undoneWords(told: string): string {
  if (told.startsWith('Check saved')) return 'Verdict withdrawn.';
  return `Undone: ${told.slice(0, 1).toLowerCase()}${told.slice(1)}${/[.!?]$/u.test(told) ? '' : '.'}`;
}
