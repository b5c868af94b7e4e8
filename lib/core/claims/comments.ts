/** A remark among colleagues, a question to the writer (blocks sign-off until answered), or a proposed wording. */
export const COMMENT_KINDS = ['comment', 'query', 'rewrite'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];
