import { describe, expect, it } from 'vitest';
import { choiceOf, type Choice } from '#lib/core/language/en/tags/choice.ts';
import { english } from '#lib/core/language/en/english.ts';
import { SETTLED } from '#lib/core/language/en/tags/settled-words.ts';
import { englishTags } from '#lib/core/language/en/tags/tags.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { barredWord } from '../../../support/barred-word.ts';

/** How the word between the bars is read. */
const READINGS: readonly (readonly [sentence: string, reading: Choice])[] = [
  ['Orvex posted higher revenue and |profit| in its first quarter.', 'noun'],
  ['Shares and |prospects| of the mill fell.', 'noun'],
  ['The strikes and protests |force| the council to act.', 'verb'],
  ['The raid left two guards dead and |damaged| cars in the yard.', 'verb'],
  ['Exports rose and |demand| for steel grew.', 'noun'],
  ['The plan drew praise and |fire| from unions.', 'noun'],
  ['Neighbours |attack| the plan in the north.', 'verb'],
  ['The |strikes| on the port went on.', 'noun'],
  ['Iran |strikes| a port.', 'verb'],
  ['The new rules |mean| more drivers are needed.', 'verb'],
  ['The council has imposed |sanctions| on the mill.', 'noun'],
  ['The group lowered its |forecast| for the year.', 'noun'],
  ['The bridge was closed, |reports| Valley Wire.', 'verb'],
  ['The ferry helps them |explore| the coast.', 'infinitive'],
  ['The council wants to save tax and |transform| the harbour.', 'infinitive'],
  ['What do you |want|?', 'infinitive'],
  ['Wages rose and hours |fell|.', 'verb'],
  ['Somebody shot at the office |last| month.', 'noun'],
  ['A detail that |preoccupies| the mayor is its price.', 'verb'],
];

describe('an English word that may be a verb', () => {
  it.each(READINGS)('%s: %s', (sentence, reading) => {
    const { words, at } = barredWord(sentence);
    expect(choiceOf(words.classes[at] ?? 0)).toBe(reading);
  });

  it('is read by the rules alone where no model is asked', () => {
    const { words, at } = barredWord('The council has imposed |sanctions| on the mill.');
    const { classes, modelled } = englishTags(words.tokens, words.entries, english.lexicon, () => null);
    expect(choiceOf(classes[at] ?? 0)).toBe('verb');
    expect(modelled).toEqual([]);
  });

  it('is told apart where a model and no rule read it', () => {
    const { words, at } = barredWord('The council has imposed |sanctions| on the mill.');
    expect(words.modelled).toEqual([at]);
  });

  it('is never a past form or a participle by the word of a model', () => {
    const { words, at } = barredWord('The letter |found| in May was lost.');
    const { classes } = englishTags(words.tokens, words.entries, english.lexicon, () => 'verb');
    expect((classes[at] ?? 0) & (BIT.PAST | BIT.PART)).toBe(BIT.PAST | BIT.PART);
  });

  it('is what the list of settled words says, whatever a model says', () => {
    expect(SETTLED.get('reports')).toBe('rules');
    const { words, at } = barredWord('The mill will close, Valley Wire |reports|.');
    const { classes } = englishTags(words.tokens, words.entries, english.lexicon, () => 'noun');
    expect(choiceOf(classes[at] ?? 0)).toBe('verb');
  });
});
