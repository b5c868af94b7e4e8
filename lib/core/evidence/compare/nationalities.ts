import { nationOf } from '#lib/core/language/shared/nations.ts';
import type { Difference } from './comparison.ts';
import type { Line, Reading } from './reading.ts';
import { isOneWord } from './same-name.ts';
import type { Sides } from './sides.ts';
import { differenceOf, type Stretch } from './stretches.ts';
import { fold } from './terms.ts';

/** "Danish firm Holt", "Swedish firm Holt": another country before the same name. */
export function differingNationalities(sides: Sides): readonly Difference[] {
  const { claim, passage } = sides;
  if (claim.language !== passage.language) return [];
  const nationsOf = ({ lines }: Reading) =>
    new Set(lines.flatMap(({ words }) => words.tokens.map(({ lower }) => nationOf(lower))));
  const [asked, given] = [nationsOf(claim), nationsOf(passage)];
  const there = passage.lines.flatMap(belongingIn);
  for (const mine of claim.lines.flatMap(belongingIn)) {
    if (given.has(mine.nation)) continue;
    const other = there.find(({ name, nation }) => !asked.has(nation) && isOneWord(name, mine.name));
    if (other !== undefined) return [differenceOf('name', sides, { mine, theirs: other })];
  }
  return [];
}

/** A word for a country with the name that follows it. */
type Belonging = Stretch & { readonly nation: string; readonly name: string };

function belongingIn(line: Line): readonly Belonging[] {
  const { tokens } = line.words;
  return tokens.flatMap(({ lower }, from): Belonging[] => {
    const nation = nationOf(lower);
    if (nation === undefined || fold(nation) === fold(lower)) return [];
    for (let at = from + 1; at < Math.min(tokens.length, from + REACH); at += 1) {
      const token = tokens[at];
      if (token === undefined || token.kind !== 'word' || (line.terms[at] ?? null) === null) return [];
      if (token.capital)
        return nationOf(token.lower) === undefined ? [{ line, from, to: at + 1, nation, name: fold(token.lower) }] : [];
    }
    return [];
  });
}

/** So many words after it the name is looked for. */
const REACH = 4;
