/** As SQLite itself says it of what it finds on its own. */
export const damaged = (what: string): Error =>
  Object.assign(new Error(what.replace(/^\*\*\* in database main \*\*\*\s*/, '')), { code: 'SQLITE_CORRUPT' });
