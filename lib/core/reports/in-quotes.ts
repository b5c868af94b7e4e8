/** Whether words bring their own quotation mark: another before it would be doubled. */
export const opensWithMark = (quote: string): boolean => /^["“”„«‟]/u.test(quote);

/** Words in quotation marks, which they may have already. */
export const inQuotes = (quote: string): string => (opensWithMark(quote) ? quote : `“${quote}”`);
