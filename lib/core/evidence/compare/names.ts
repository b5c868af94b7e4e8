import { BIT } from '#lib/core/language/lexicon.ts';
import type { Mention } from '#lib/core/sheets/name-mentions.ts';
import type { ClaimSide, Difference, Lack, PassageSide } from './comparison.ts';
import type { Found } from './figures.ts';
import type { Reading } from './reading.ts';
import { isOneWord, mayBeOneName, nameWords } from './same-name.ts';
import type { Sides } from './sides.ts';
import { shareOf } from './reading.ts';
import { sideBySide, wordsAt } from './words-of.ts';

/**
 * Names that the passage has otherwise in the same place: another given name before the same surname, another town after
 * the same "in", another subject of the same verb. Names that only one of the two has are no difference.
 */
export function differingNames(sides: Sides, { chain }: ClaimSide, { publisher }: PassageSide): Found {
  const { claim, passage } = sides;
  const asked = namesOf(claim);
  if (asked.length === 0) return { differs: [], missing: [] };
  const given = namesOf(passage);
  const aliases = [
    ...chain.map(({ name, aliases: more }) => [...(name === null ? [] : [name]), ...more]),
    [publisher.name, ...publisher.aliases],
  ].map((group) => group.map((name) => nameWords(name, claim.language)));
  const isOne = (a: readonly string[], b: readonly string[]) =>
    mayBeOneName(a, b) ||
    aliases.some((group) => group.some((name) => mayBeOneName(name, a)) && group.some((name) => mayBeOneName(name, b)));
  const differs: Difference[] = [];
  const missing: Lack[] = [];
  const folded = new Set(nameWords(passage.text, passage.language));
  for (const name of asked) {
    if (given.some((one) => isOne(name.words, one.words))) continue;
    if (name.words.every((word) => folded.has(word))) continue;
    const words = wordsAt(claim, name.start, name.end);
    const rival = given.find((one) => !asked.some((mine) => isOne(mine.words, one.words)) && isRival(name, one, sides));
    if (rival !== undefined) {
      const there = wordsAt(passage, rival.start, rival.end);
      differs.push({ kind: 'name', claim: words, passage: there, words: sideBySide(words, there) });
    } else if (claim.language === passage.language)
      missing.push({ kind: 'name', claim: words, words: `This passage does not name ${words.text}.` });
  }
  return { differs, missing };
}

type Name = Mention & {
  readonly words: readonly string[];
  readonly line: number;
  /** Positions in the tokens of its line, end exclusive. */
  readonly from: number;
  readonly to: number;
};

function namesOf(side: Reading): readonly Name[] {
  return side.names.flatMap((mention): Name[] => {
    const line = side.lines.findIndex(
      ({ words: { tokens } }) => (tokens.at(-1)?.end ?? 0) >= mention.end && (tokens[0]?.start ?? 0) <= mention.start,
    );
    const tokens = side.lines[line]?.words.tokens;
    if (tokens === undefined) return [];
    const from = tokens.findIndex(({ start }) => start >= mention.start);
    const to = tokens.findLastIndex(({ end }) => end <= mention.end) + 1;
    const words = nameWords(side.text.slice(mention.start, mention.end), side.language);
    return words.length === 0 || mention.weak ? [] : [{ ...mention, words, line, from, to }];
  });
}

function isRival(name: Name, other: Name, sides: Sides): boolean {
  const { claim, passage, carrier } = sides;
  if (claim.language !== passage.language || carrier === null || carrier.line !== other.line) return false;
  if (other.to <= carrier.from || carrier.to <= other.from) return false;
  const rest = new Set([...claim.terms].filter((term) => !isTermOf(term, name)));
  const line = passage.lines[other.line];
  if (line === undefined) return false;
  const clause = new Set(line.terms.slice(carrier.from, carrier.to).filter((term) => term !== null));
  const near = shareOf(rest, clause);
  // Ioana and Oana Petrache, Upper and Lower Marden
  if (isHalfShared(name, other)) return near >= HALF_SHARED;
  return (
    near >= SAME_PLACE &&
    rest.size >= 2 &&
    slotOf(claim, name) === slotOf(passage, other) &&
    slotOf(claim, name) !== '' &&
    name.isPlaced === other.isPlaced &&
    (name.title === null) === (other.title === null)
  );
}

// Shares of the claim's terms other than the name; set on the dev sets named in bench/RESULTS.md.
const HALF_SHARED = 0.3;
const SAME_PLACE = 0.6;

const isTermOf = (term: string, { words }: Name): boolean => words.some((word) => isOneWord(word, term));

/** One of two words or more is the same, the rest is not, and neither is only longer than the other. */
function isHalfShared(one: Name, other: Name): boolean {
  const shared = one.words.filter((word) => other.words.some((candidate) => isOneWord(word, candidate)));
  return (
    shared.length > 0 &&
    shared.length < one.words.length &&
    shared.length < other.words.length &&
    one.words.length === other.words.length
  );
}

/** What stands right before a name, or the verb right after it: "in ", " launched". */
function slotOf({ lines }: Reading, { line, from, to, title }: Name): string {
  const read = lines[line];
  if (read === undefined) return '';
  const start =
    title === null
      ? from
      : Math.min(
          from,
          read.words.tokens.findIndex((token) => token.start >= title.start),
        );
  const before = read.words.tokens[start - 1];
  if (before !== undefined && before.kind === 'word' && (read.terms[start - 1] ?? null) === null) {
    const lower = before.lower === 'the' ? (read.words.tokens[start - 2]?.lower ?? '') : before.lower;
    if (PLACED.has(lower)) return `${lower} `;
  }
  // "firmei Carmonix", "the dealer Holden"
  const noun = read.terms[start - 1] ?? null;
  if (
    before !== undefined &&
    noun !== null &&
    !before.capital &&
    ((read.words.classes[start - 1] ?? 0) & BIT.NOUN) !== 0
  )
    return `${noun} `;
  for (let at = to; at < Math.min(to + 4, read.terms.length); at += 1) {
    if (read.words.tokens[at]?.kind === 'mark') return '';
    const term = read.terms[at] ?? null;
    if (term !== null) return ` ${term}`;
  }
  return '';
}

const PLACED: ReadonlySet<string> = new Set(
  'in at near from to of by with against în din la lângă de către cu împotriva spre pentru for'.split(' '),
);
