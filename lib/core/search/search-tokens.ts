/**
 * The words of a text as search sees them: no case, no diacritics, letters and digits alone, joined by spaces. What is
 * stored and what is looked for go through this same function, so that both engines find the same.
 */
export function searchTokens(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
