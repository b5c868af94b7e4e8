import { failedCheck, type CheckId } from '../check/checks.ts';
import { restored } from '../check/restored.ts';
import { unsplit } from '../check/unsplit.ts';
import { viewOf } from '../check/view-of.ts';
import type { Doc } from '../doc.ts';
import type { Cut } from '../grammar/proposition.ts';
import type { View, Words } from '../grammar/view.ts';

/** What fails a check is not taken apart: “red and | blue flags” stays one claim. */
export function checked(doc: Doc): Doc {
  let changed = false;
  const propositions = doc.propositions.map((found, at) => {
    const words = doc.words[at];
    if (words === undefined || found.length === 0) return found;
    const kept = eachPart(found).flatMap((cuts) => settled(words, cuts));
    if (kept.length === found.length && kept.every((cut, i) => cut === found[i])) return found;
    changed = true;
    return kept;
  });
  return changed ? { ...doc, propositions } : doc;
}

function eachPart(found: readonly Cut[]): Cut[][] {
  const groups: Cut[][] = [];
  for (const cut of found) {
    const last = groups.at(-1);
    if (last?.[0]?.part === cut.part) last.push(cut);
    else groups.push([cut]);
  }
  return groups;
}

function settled(words: Words, given: readonly Cut[]): readonly Cut[] {
  const part = given[0]?.part;
  if (part === undefined || part.whole === true) return given;
  const cuts = restored(words, part.view, given);
  if (cuts === null) return fallen(words, given, viewsOf(given), 'kept');
  if (cuts.length === 1) return cuts;
  const views = viewsOf(cuts);
  const good: Cut[] = [];
  for (const [at, cut] of cuts.entries()) {
    const view = views[at] ?? [];
    const failed = failedCheck({ words, pieces: cut.pieces, view, host: part.view, presupposed: cut.presupposed });
    if (failed === null) good.push(cut);
    else if (!isRepeated(view, views, at)) return fallen(words, cuts, views, failed);
  }
  return good;
}

const viewsOf = (cuts: readonly Cut[]) => cuts.map(({ pieces }) => viewOf(pieces));

/** The part unsplit, and what is told of its words once more (“after Y failed” is in it, and a claim of its own). */
function fallen(words: Words, cuts: readonly Cut[], views: readonly View[], failed: CheckId | 'kept'): readonly Cut[] {
  const [first] = cuts;
  if (first === undefined) return cuts;
  const again = cuts.filter(
    (cut, at) =>
      isRepeated(views[at] ?? [], views, at) &&
      failedCheck({
        words,
        pieces: cut.pieces,
        view: views[at] ?? [],
        host: cut.part.view,
        presupposed: cut.presupposed,
      }) === null,
  );
  return [unsplit(words, first.part, failed), ...again];
}

/** All of its words are in another claim of its part as well. */
function isRepeated(view: View, views: readonly View[], own: number): boolean {
  return views.some((other, at) => {
    if (at === own || other.length < view.length) return false;
    const there = new Set(other);
    return view.every((one) => there.has(one));
  });
}
