import type { ClaimId } from '#lib/core/ids.ts';
import { claimLine } from '#lib/schema/claim-line.ts';
import type { ClaimLine, ClaimSummary, DeskPartView, DeskVersion, DeskView } from '#lib/schema/desk-view.ts';

/**
 * The desk as the browser holds it while its parts come in: every span points into `version.text`, which has the length
 * of the whole copy and is blank where a part is still missing.
 */
export const opened = (view: DeskView): DeskView =>
  view.parts.length === 1 ? view : { ...view, version: { ...view.version, ...placed(view, view.version) } };

/** The desk read again: what is about the story and one part are new, the other parts stay as they were until read. */
export function withHead(before: DeskView, view: DeskView): DeskView {
  const isSame =
    view.parts.length > 1 && view.parts.length === before.parts.length && view.version.sha256 === before.version.sha256;
  if (!isSame) return opened(view);
  const { version, claims, uncovered } = before;
  const people = { ...before.people, ...view.people };
  return joined({ ...view, version, claims, uncovered, people }, view);
}

/** One more part, or one that was there once more. Of another version of the copy nothing is taken. */
export const withPart = (view: DeskView, part: DeskPartView): DeskView =>
  part.version.sha256 === view.version.sha256 ? joined(view, part) : view;

/** Whether the claim itself is here, and not only its line. */
export const isHere = ({ claims }: DeskView, id: ClaimId): boolean => claims.some((claim) => claim.id === id);

function joined(view: DeskView, part: DeskPartView): DeskView {
  const before = new Map(view.claims.map((claim) => [claim.id, claim]));
  // What was saved while the part was on its way is newer.
  const newer = part.claims.filter((claim) => claim.version >= (before.get(claim.id)?.version ?? 0));
  const fresh = new Map(newer.map((claim) => [claim.id, claim]));
  const known = new Map([...before, ...fresh]);
  const claims = view.lines.flatMap((line, index) => numbered(known.get(line.id), index + 1));
  const sentences = new Set(part.version.sentences.map((sentence) => sentence.id));
  const { version } = view;
  return {
    ...view,
    people: { ...view.people, ...part.people },
    lines: view.lines.map((line) => freshLine(line, fresh.get(line.id))),
    claims,
    uncovered: [...view.uncovered.filter((one) => !sentences.has(one.sentence)), ...part.uncovered],
    version: {
      ...version,
      text: spliced(version.text, part.version),
      blocks: merged(version.blocks, part.version.blocks),
      sentences: merged(version.sentences, part.version.sentences),
    },
  };
}

/** Its number moves when claims before it come and go. */
function numbered(claim: ClaimSummary | undefined, ordinal: number): readonly ClaimSummary[] {
  if (claim === undefined) return [];
  return [claim.ordinal === ordinal ? claim : { ...claim, ordinal }];
}

const freshLine = (line: ClaimLine, claim: ClaimSummary | undefined): ClaimLine =>
  claim === undefined ? line : claimLine(claim, line.part);

function placed({ parts }: DeskView, { text, textStart }: DeskVersion): Pick<DeskVersion, 'text' | 'textStart'> {
  const length = parts.at(-1)?.end ?? 0;
  return { textStart: 0, text: spliced(' '.repeat(length), { text, textStart }) };
}

const spliced = (whole: string, { text, textStart }: Pick<DeskVersion, 'text' | 'textStart'>): string =>
  whole.slice(0, textStart) + text + whole.slice(textStart + text.length);

/** In the order of the text; what was here already stays the very same object, so that it is not drawn again. */
function merged<T extends { readonly id: string; readonly start: number }>(
  known: readonly T[],
  fresh: readonly T[],
): readonly T[] {
  const ids = new Set(known.map(({ id }) => id));
  const more = fresh.filter(({ id }) => !ids.has(id));
  return more.length === 0 ? known : [...known, ...more].toSorted((a, b) => a.start - b.start);
}
