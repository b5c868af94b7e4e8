import { groupsOf, mainGroup } from '../grammar/groups.ts';
import type { Part } from '../grammar/part.ts';
import type { Cut, Piece } from '../grammar/proposition.ts';
import { frontOf } from '../grammar/subject.ts';
import { hasWord, type Words } from '../grammar/view.ts';
import type { CheckId } from './checks.ts';

/** The part as it stands in its sentence: one claim under its chain, with its subject still told from the rest. */
export function unsplit(words: Words, part: Part, failed: CheckId | 'kept'): Cut {
  return {
    chain: part.chain,
    pieces: piecesOf(words, part),
    presupposed: part.presupposed,
    rules: [...part.rules, `clause.unsplit:${failed}`],
    verb: null,
    part,
  };
}

function piecesOf(words: Words, { view, groups }: Part): readonly Piece[] {
  const main = mainGroup(groups ?? groupsOf(words, view));
  if (main === undefined) return [{ view }];
  const { subject } = frontOf(words, view, main);
  const own = view.slice(subject.from, subject.to);
  if (!hasWord(words, own)) return [{ view }];
  const pieces: Piece[] = [{ view: own, subject: true }, { view: view.slice(subject.to) }];
  return subject.from > 0 ? [{ view: view.slice(0, subject.from) }, ...pieces] : pieces;
}
