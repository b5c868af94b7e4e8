/** The languages with rules of their own, for pages that need none of their lists. */
const READ: readonly string[] = ['en', 'ro'];

/** No rules read a text in this language: every sentence is one claim, and who says it is not told. */
export const isUnread = (code: string): boolean => !READ.includes(code.toLowerCase().slice(0, 2));
