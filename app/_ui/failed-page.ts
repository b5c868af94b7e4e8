import { FAILURE_WORDS, type FailureReason } from '#lib/core/database-failure.ts';

/** What a page says in place of itself, from all that Next lets through of an error; see lib/web/page-fault.ts. */
export function failedPage(digest: string | undefined): {
  readonly words: string;
  readonly errorId: string | undefined;
} {
  const [, reason, id] = /^database (\w+) (\S+)$/.exec(digest ?? '') ?? [];
  return isReason(reason)
    ? { words: `${FAILURE_WORDS[reason]} What was saved is safe. Try again in a moment.`, errorId: id }
    : { words: 'Something went wrong on our side. What was saved is safe.', errorId: digest };
}

const isReason = (reason = ''): reason is FailureReason => Object.hasOwn(FAILURE_WORDS, reason);
