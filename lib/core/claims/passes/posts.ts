import type { Span } from '#lib/core/text/span.ts';
import { isPostSignature, SIGNED, SIGNED_LINE } from '../reach/post-signature.ts';
import { trimmed } from './paragraphs.ts';

/** No post that is looked for is longer, in UTF-16 units: what is longer before a signature is copy of the story. */
const LONGEST = 320;

/** A post that its signature ends stands apart from it. `"It is old. — Lena Holt (@lenaholt)"` gives two stretches. */
export function signaturesApart(text: string, stretch: Span): readonly Span[] {
  const from = Math.max(stretch.start, stretch.end - SIGNED_LINE);
  const match = SIGNED.exec(text.slice(from, stretch.end));
  if (match === null) return [stretch];
  const at = from + match.index;
  const post = trimmed(text, stretch.start, at);
  return post.end > post.start ? [post, { start: at, end: stretch.end }] : [stretch];
}

const LINKS = /(?:(?:^|\s)(?:https?:\/\/t\.co\/\w+|pic\.twitter\.com\/\w+))+$/u;

/** A post before its signature, in its words and the links that end it; null where the stretch is none. */
export function postBefore(text: string, stretch: Span, next: Span | undefined): Post | null {
  if (next === undefined || stretch.end - stretch.start > LONGEST) return null;
  if (!isPostSignature(text.slice(next.start, next.end))) return null;
  const own = text.slice(stretch.start, stretch.end);
  if (isPostSignature(own)) return null;
  const links = LINKS.exec(own);
  const end = stretch.start + (links?.index ?? own.length);
  return { words: trimmed(text, stretch.start, end), links: trimmed(text, end, stretch.end) };
}

type Post = { readonly words: Span; readonly links: Span };
