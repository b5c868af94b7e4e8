import { inSameBlock, type Story } from './story.ts';

/** How many sentences one turn of a conversation may have. */
const LONGEST = 40;

/** "Holt: It is old. It will close.": the rest of the paragraph is hers too. */
export function restOfTurn(story: Story, at: number): readonly number[] {
  const found: number[] = [];
  for (let one = at + 1; one - at <= LONGEST && inSameBlock(story, at, one); one += 1) {
    if (story.speakers[one]?.how === 'turn') break;
    if (!story.isTaken(one)) found.push(one);
  }
  return found;
}
