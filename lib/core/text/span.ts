/** A stretch of the normalised text in UTF-16 units, end exclusive: `text.slice(start, end)` is the thing itself. */
export type Span = { readonly start: number; readonly end: number };
