/** Why a piece of a page or of what was pasted is no copy, in the words that a person reads. */
export const LEFT_OUT = {
  struck: 'struck through',
  hidden: 'not shown on the page',
  note: 'footnote reference',
  navigation: 'navigation',
  related: 'link to other stories',
  advertisement: 'advertisement',
  share: 'share buttons',
  newsletter: 'newsletter or subscription box',
  comments: 'comments',
  cookies: 'cookie notice',
  footer: 'footer of the page',
  form: 'form or button',
  picture: 'description of a picture',
  byline: 'byline, date or section',
  author: 'about the author',
  tags: 'tags',
  repeated: 'repeats an earlier caption',
  outside: 'outside the article',
  aside: 'set apart from the article',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT;
export const LEFT_OUT_REASONS = Object.keys(LEFT_OUT) as readonly LeftOutReason[];

/** A stretch of the copy: of the text itself, or of what was left out (`out` is its place in the list of those). */
export type CopyRun = {
  readonly text: string;
  readonly out: number | null;
  /** Where it links to outside of the page; as written, where that is no address of the web. */
  readonly link: string | null;
};

export const COPY_KINDS = ['paragraph', 'heading', 'quote', 'item', 'caption', 'row', 'verse'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

export type CopyBlock = {
  readonly kind: CopyKind;
  /** Written before its lines: "## ", "> ", "1. ". */
  readonly mark: string;
  readonly runs: readonly CopyRun[];
};

/** Copy as it came in: all of its text in order, and for what is not part of it the reasons, by number. */
export type MarkedCopy = { readonly blocks: readonly CopyBlock[]; readonly leftOut: readonly LeftOutReason[] };
