import { describe, expect, it } from 'vitest';
import type { Said, So } from '#lib/core/verdicts/codes.ts';
import type { VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { asks, attributes, claim, contradicts, facts, link, supports, voice } from './build-facts.ts';

const proposed = (changes: Partial<VerdictFacts>) => proposeFindings(facts(changes));

const mayor = voice('Mayor Anneke Vosse', 'person');
const paper = voice('Paper', 'outlet');
const unchecked = [link(mayor, { said: 'unchecked' })];

describe('“Was it said?” is proposed', () => {
  it.each<[string, Partial<VerdictFacts>, Said]>([
    [
      'first-hand where the source credited speaks in the capture',
      { evidence: [attributes({ publisher: mayor })] },
      'first_hand',
    ],
    [
      'first-hand where the capture is of the same person by her surname',
      { evidence: [attributes({ publisher: { id: null, name: 'Anneke Vosse', kind: 'person' } })] },
      'first_hand',
    ],
    [
      'first-hand on a recording that shows the source',
      { evidence: [attributes({ standing: 'primary' })] },
      'first_hand',
    ],
    ['reported where a passage shows the source', { evidence: [attributes({ publisher: paper })] }, 'reported'],
    ['not where nothing is pinned', {}, 'unchecked'],
    ['not on a passage that supports the statement', { evidence: [supports({ publisher: mayor })] }, 'unchecked'],
    ['not on our own outlet', { evidence: [attributes({ isOwnOutlet: true })] }, 'unchecked'],
    [
      'not where the passage names somebody else',
      { evidence: [attributes({ comparison: asks({ unnamedLinks: [0] }) })] },
      'unchecked',
    ],
    [
      'not where the words differ',
      { evidence: [attributes({ comparison: asks({ differs: ['quote'] }) })] },
      'unchecked',
    ],
    [
      'where the words differ and a reviewer ticked it',
      { evidence: [attributes({ comparison: asks({ differs: ['quote'], ticked: true }) })] },
      'reported',
    ],
  ])('%s', (_, changes, said) => {
    expect(proposed({ chain: unchecked, ...changes }).said).toEqual([said]);
  });

  it('for each link alone', () => {
    const chain = [
      link(paper, { said: 'unchecked' }),
      link(mayor, { said: 'unchecked' }),
      link(null, { said: 'unchecked' }),
    ];
    const evidence = [attributes({ publisher: paper, comparison: asks({ unnamedLinks: [1] }) })];
    expect(proposed({ chain, evidence }).said).toEqual(['first_hand', 'unchecked', 'unchecked']);
  });
});

describe('“Is it so?” is proposed', () => {
  const own = supports({ isOwnOutlet: true });
  const held = supports({ comparison: asks({ lacks: ['matter'] }) });
  it.each<[string, Partial<VerdictFacts>, So]>([
    ['supported where something counts', { evidence: [supports()] }, 'supported'],
    ['contradicted', { evidence: [contradicts()] }, 'contradicted'],
    ['contested where both are there', { evidence: [supports(), contradicts()] }, 'contested'],
    [
      'supported beside an answered contradiction',
      { evidence: [supports(), contradicts({ state: 'answered' })] },
      'supported',
    ],
    [
      'supported beside one that is not credible',
      { evidence: [supports(), contradicts({ credible: false })] },
      'supported',
    ],
    ['open on what does not count', { evidence: [own, held, supports({ origin: null })] }, 'open'],
    ['open on unnamed sources alone', { evidence: [supports({ anonymous: 'officials' })] }, 'open'],
    ['contradicted where only what does not count supports it', { evidence: [own, contradicts()] }, 'contradicted'],
    [
      'open where the quoted speaker says so',
      { chain: [link(mayor)], evidence: [supports({ publisher: mayor })] },
      'open',
    ],
    [
      'supported where the speaker did it in words',
      { chain: [link(mayor, { act: true })], evidence: [supports({ publisher: mayor })] },
      'supported',
    ],
    [
      'open where who relays an act is credited and supports it',
      { chain: [link(paper), link(mayor, { act: true })], evidence: [supports({ publisher: paper })] },
      'open',
    ],
    ['not checkable for what the engine finds so', { claim: claim({ checkable: false }) }, 'not_checkable'],
  ])('%s', (_, changes, so) => {
    expect(proposed(changes).so).toBe(so);
  });
});
