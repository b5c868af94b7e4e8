import { describe, expect, it } from 'vitest';
import { extract } from '#lib/core/claims/extract.ts';

/** The speakers of every claim of a copy, outermost first, under the words of the claim. */
const speakers = (text: string) =>
  extract(text, { language: 'en' }).claims.map(
    (claim) => `${claim.text} [${claim.attributions.map(({ source }) => source?.text ?? '–').join(' > ')}]`,
  );

describe('a verb of saying that is beside the point', () => {
  it.each<readonly [about: string, copy: string, claim: string]>([
    [
      'what the speaker adds is not said by what they speak of',
      'Holt later wrote that the flood “needs to be a kitchen talk,” adding “we need all of us.”',
      'The flood “needs to be a kitchen talk,” adding “we need all of us”. [Holt]',
    ],
    [
      'those who are led to argue are not who leads them',
      'The poster led some readers to argue that the council had wasted the money.',
      'The poster led some readers to argue that the council had wasted the money. []',
    ],
    [
      'who is unlikely to agree has said nothing',
      'Clerks told the Courier that Orvale is unlikely to agree to pay its debt.',
      'Orvale is unlikely to agree to pay its debt. [Clerks]',
    ],
    [
      'a man guilty of threatening says nothing of it',
      'A Dorna man pleaded guilty Monday to threatening to burn the town hall in March, prosecutors said.',
      'A Dorna man pleaded guilty Monday to threatening to burn the town hall in March. [prosecutors]',
    ],
    [
      'a plea behind a comma has no speaker behind it',
      'Ion Vale, 51, of Dorna, pleaded guilty to threatening to attack a clerk, and being a felon, the court said.',
      'Ion Vale pleaded guilty to threatening to attack a clerk, and being a felon. [the court]',
    ],
    [
      'what a crowd came for is not what it says of the crowd',
      'Hundreds of nurses surrounded the town hall on Friday to call for better pay in a march that closed two roads.',
      'Hundreds of nurses surrounded the town hall on Friday to call for better pay in a march that closed two roads. []',
    ],
    [
      'what is kept from somebody is not denied',
      'The county is denying beds to patients from the island.',
      'The county is denying beds to patients from the island. []',
    ],
    [
      'a claim may be denied to somebody',
      'The mayor denied the claim to reporters.',
      'The mayor denied the claim to reporters. [The mayor]',
    ],
    [
      'a time says nothing',
      'The union sent a letter to the mayor earlier this month stating that its members “do not want to be blamed.”',
      'The union sent a letter to the mayor earlier this month stating that its members “do not want to be blamed.” [The union]',
    ],
    [
      'who failed to answer has said nothing',
      'The councillors, however, failed to answer the letter.',
      'The councillors failed to answer the letter. []',
    ],
    [
      'who is refusing to leave has said nothing',
      'Lena Holt suggested the main reason island tenants are refusing to leave the houses is fear of theft.',
      'The main reason island tenants are refusing to leave the houses is fear of theft. [Lena Holt]',
    ],
    [
      'a recently named head is whoever stands behind the verb',
      'Layoffs will be announced in May, said the firm’s newly elected chairman Lena Holt.',
      'Layoffs will be announced in May. [the firm’s newly elected chairman Lena Holt > –]',
    ],
    [
      'that details are missing is told by the copy',
      'He said the money would be paid next year, but he gave no details on the sum.',
      'He gave no details on the sum. []',
    ],
    [
      'what the copy makes of it behind an aside is left out of what was said',
      'The county is investigating the mill, according to two people close to the matter, adding to a long list of troubles.',
      'The county is investigating the mill. [two people close to the matter]',
    ],
    [
      'the same source may add something behind an aside',
      'The mill closed, according to police, adding that two men were held.',
      'Two men were held. [police]',
    ],
    [
      'what an aside includes belongs to what was said',
      'Five people died, according to police, including two men.',
      'Five people died including two men. [police]',
    ],
    [
      'an article before two adjectives belongs to both',
      'In a joint statement issued Oct. 3, the Orvalian and Dornish finance ministries accused banks of hiding “black funds.”',
      'In a joint statement issued Oct. 3, the Orvalian and Dornish finance ministries accused banks of hiding “black funds.” [the Orvalian and Dornish finance ministries]',
    ],
  ])('%s', (_about, copy, claim) => {
    expect(speakers(copy)).toContain(claim);
  });
});
