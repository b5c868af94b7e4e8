import { isUnread } from '#lib/core/language/unread.ts';

/** That a text is in a language without rules of its own, and what that means for its claims; nothing for others. */
export function LanguageNote({ language, className }: { language: string; className: string }) {
  return isUnread(language) ? <p className={className}>{NOT_READ}</p> : null;
}

const NOT_READ =
  'Not recognised as English or Romanian. Each sentence is one claim, and no sources are found: check by hand who says what.';
