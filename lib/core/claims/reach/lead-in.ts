import { goesOnFrom, QUOTED_ON } from './quoted-run.ts';
import { inSameBlock, isFree, opensQuotation, type Story } from './story.ts';

/** How many sentences a lead-in may be followed by. */
const LONGEST = 40;
/** The same without quotation marks: where the words end that it leads in, only the paragraph tells. */
const UNMARKED = 12;

/** "She said:" before a list: every item is hers. */
export function listAfterLeadIn(story: Story, at: number): readonly number[] {
  return following(
    story,
    at,
    LONGEST,
    (next) => story.kinds[next] === 'list_item' && story.speakers[next]?.how !== 'turn',
  );
}

/** "She said:" before a quotation, which may run over paragraphs, before a block that is a quotation, or before a paragraph. */
export function afterLeadIn(story: Story, at: number): readonly number[] {
  const next = at + 1;
  if (story.kinds[next] === 'quote') return following(story, at, LONGEST, (one) => story.kinds[one] === 'quote');
  if (story.quoted[next] === true && opensQuotation(story, next))
    return following(
      story,
      at,
      LONGEST,
      (one) => story.quoted[one] === true && (one === next || goesOnFrom(story, one - 1, one, QUOTED_ON)),
    );
  if (story.speakers[at]?.how === 'naming' || inSameBlock(story, at, next)) return [];
  if (story.kinds[next] !== 'paragraph' || !isFree(story, next)) return [];
  return following(story, at, UNMARKED, (one) => inSameBlock(story, next, one));
}

/** The free sentences behind one, as long as each is what is looked for. */
function following(story: Story, at: number, most: number, fits: (one: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let one = at + 1; one < story.sentences.length && one - at <= most; one += 1) {
    if (!fits(one)) break;
    if (!story.isTaken(one)) found.push(one);
  }
  return found;
}
