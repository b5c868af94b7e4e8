import { BIT } from '#lib/core/language/lexicon.ts';
import type { Piece } from '../grammar/proposition.ts';
import { readGroup } from '../grammar/read-group.ts';
import { has, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import type { RuleId } from '../rules.ts';

/** One thing that must be shown, as the pieces of its sentence. */
export type Draft = { readonly pieces: readonly Piece[]; readonly rule: RuleId };

/** A clause to be taken apart: what stands in front, its subject, what links them, and the words from the verb on. */
export type Clause = {
  readonly lead: View;
  readonly subject: readonly Piece[];
  readonly link: readonly Piece[];
  readonly predicate: View;
  /** Put for the first word of the predicate ("are" to "is"), for a subject that was one of several. */
  readonly singular?: string;
};

/** The clause that pieces make; null when they have no subject of their own. */
export function clauseOf(pieces: readonly Piece[]): Clause | null {
  const at = pieces.findIndex((piece) => 'view' in piece && piece.subject === true);
  const subject = pieces[at];
  const last = pieces.at(-1);
  if (subject === undefined || last === undefined || last === subject || !('view' in last)) return null;
  const lead = pieces.slice(0, at).flatMap((piece) => ('view' in piece ? piece.view : []));
  return { lead, subject: [subject], link: pieces.slice(at + 1, -1), predicate: last.view };
}

export const firstView = (pieces: readonly Piece[]): View =>
  pieces[0] !== undefined && 'view' in pieces[0] ? pieces[0].view : [];

/** Where the words after the verb of a predicate begin. */
export function verbEndOf(words: Words, predicate: View, linked: boolean): number {
  const at = skipAdverbs(words, predicate, 0);
  const group = readGroup(words, predicate, at);
  if (
    group === null ||
    (linked && group.form !== 'participle' && group.form !== 'gerund' && group.form !== 'ambiguous')
  )
    return linked ? 0 : at + loneVerb(words, predicate, at);
  return group.to;
}

/** How many words a verb has that could as well be a noun ("faces", "to face"). */
function loneVerb(words: Words, predicate: View, at: number): number {
  if (has(words, predicate, at, BIT.TO) && has(words, predicate, at + 1, BIT.BASE)) return 2;
  const known = words.language.lexicon.words.get(lowerAt(words, predicate, at))?.bits ?? 0;
  return (known & (BIT.BASE | BIT.THIRD | BIT.PAST | BIT.ING)) === 0 ? 0 : 1;
}

export function tenseOf(words: Words, predicate: View): 'past' | 'present' {
  const at = skipAdverbs(words, predicate, 0);
  const lower = lowerAt(words, predicate, at);
  const past = has(words, predicate, at, BIT.PAST) || lower === 'was' || lower === 'were' || lower === 'had';
  return past ? 'past' : 'present';
}

/** "located in", "known for": how a thing is, not what was once done to it. */
export const isLasting = (words: Words, body: View): boolean =>
  words.language.points.needsPhrase.has(lowerAt(words, body, skipAdverbs(words, body, 0)));
