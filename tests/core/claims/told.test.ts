import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';
import { linksOf } from '#lib/core/claims/links-of.ts';

/** "source | cue | content" of all links that the claims show, spans of one role parted by " … ". */
function shown(text: string, language = 'en'): string[] {
  const { claims, text: normal } = extract(text, { language });
  return linksOf(claims).map(({ source, cue, content }) =>
    [source?.text ?? '–', cue.text, content.map(({ start, end }) => normal.slice(start, end)).join(' … ')].join(' | '),
  );
}

const EXAMPLES: readonly (readonly [about: string, copy: string, links: readonly string[]])[] = [
  [
    'the “that” belongs to what was said',
    'The clerk said that the bridge was closed.',
    ['The clerk | said | that the bridge was closed'],
  ],
  [
    'auxiliaries and adverbs belong to the cue',
    'The clerk has also repeatedly said the bridge is safe.',
    ['The clerk | has also repeatedly said | the bridge is safe'],
  ],
  [
    'words set beside the speaker belong to the source, with the comma that closes them',
    'Lena Holt, the mayor of Orvale, said the bridge was closed.',
    ['Lena Holt, the mayor of Orvale, | said | the bridge was closed'],
  ],
  [
    'what is no description is left out of the source',
    'In May, Holt, however, said the bridge was closed.',
    ['Holt | said | the bridge was closed'],
  ],
  [
    'a quotation is taken with its marks, and the name after it with what stands beside it',
    '“The bridge is closed,” said Lena Holt, the mayor of Orvale.',
    ['Lena Holt, the mayor of Orvale | said | “The bridge is closed,”'],
  ],
  [
    'a quotation that the speaker interrupts is of two pieces',
    '“The bridge,” Holt said on Monday, “is closed.”',
    ['Holt | said | “The bridge,” … “is closed.”'],
  ],
  [
    'a quotation of several sentences is one stretch',
    '“Why now? The bridge is old,” Holt said. “It will close.”',
    ['Holt | said | “Why now? The bridge is old,” … “It will close.”'],
  ],
  [
    'a question has somebody who asks it',
    '“Is the bridge safe?” Holt asked.',
    ['Holt | asked | “Is the bridge safe?”'],
  ],
  [
    'a verb that is none of saying tells how it was said',
    '“The bridge is safe,” Holt bellowed.',
    ['Holt | bellowed | “The bridge is safe,”'],
  ],
  [
    'a colon announces a quotation, whatever the verb',
    'The mayor stood firm: “The bridge will close in May.”',
    ['The mayor | stood | “The bridge will close in May.”'],
  ],
  [
    'the quotation that a colon announces fills the next paragraph',
    'The mayor said on Monday:\n\n“The bridge is closed.”',
    ['The mayor | said | “The bridge is closed.”'],
  ],
  [
    'a name signs a quotation',
    '“The bridge is a danger. It must close.” ― Lena Holt',
    ['Lena Holt | ― | “The bridge is a danger. It must close.”'],
  ],
  [
    'what one verb promises ends where the next begins',
    'The mayor promised to rebuild the bridge and criticized the council.',
    ['The mayor | promised | to rebuild the bridge', 'The mayor | criticized | the council'],
  ],
  [
    'a chain of verbs is one cue',
    'The mayor went on to say that the bridge was old.',
    ['The mayor | went on to say | that the bridge was old'],
  ],
  [
    'the preposition of a verb belongs to the cue',
    'The council called for a new bridge.',
    ['The council | called for | a new bridge'],
  ],
  [
    'a verb that tells little has its noun',
    'The mayor offered his condolences to the families.',
    ['The mayor | offered | the families'],
  ],
  [
    'somebody who is urged stands before what is wanted',
    'The mayor urged drivers to take the ferry.',
    ['The mayor | urged | drivers to take the ferry'],
  ],
  [
    'what is expected has nobody who expects it',
    'The bridge is expected to open in May.',
    ['– | is expected | The bridge … to open in May'],
  ],
  ['the one behind “by” is the source', 'The plan was praised by engineers.', ['engineers | was praised | The plan']],
  [
    'a noun of saying has its owner',
    'The council heard the mayor’s claim that the bridge was safe.',
    ['the mayor’s | claim | that the bridge was safe'],
  ],
  [
    'an adjective of thinking',
    'The mayor is confident that the bridge will open.',
    ['The mayor | is confident | that the bridge will open'],
  ],
  [
    'a participle tells what the speaker also said',
    'The council closed the bridge, saying its piers had cracked.',
    ['The council | saying | its piers had cracked'],
  ],
  [
    'the clause of the cue ends where the main one begins',
    'When the clerk said the bridge was closed, the drivers left.',
    ['the clerk | said | the bridge was closed'],
  ],
  [
    'a headline written in capitals is read like any other line',
    'Mayor Says Orvale Bridge Will Close In May',
    ['Mayor | Says | Orvale Bridge Will Close In May'],
  ],
  [
    'words inside somebody’s quotation are their own',
    'Holt said: “I think we said enough.”',
    ['Holt | said | “I think we said enough.”', 'I | think | we said enough.”'],
  ],
];

describe('who says, thinks or wants what is shown with its claim', () => {
  it.each(EXAMPLES)('%s', (_, copy, links) => {
    expect(shown(copy)).toEqual(links);
  });
});
