import { describe, expect, it } from 'vitest';
import { attributeInCopy } from '#lib/core/verdicts/attribute-in-copy.ts';
import type { EvidenceFacts, LinkFacts, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { DEFAULT_POLICY } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { recommendedCode } from '#lib/core/verdicts/recommended-code.ts';
import { attributes, facts, link, search, supports, voice } from './build-facts.ts';

// The wire story that the project began with, with its two cited stories as the only captures. Both rest on the
// Kremlin's readout of the call.
const kremlin = voice('the Kremlin');
const putin = voice('Vladimir Putin', 'person');
const pezeshkian = voice('Masoud Pezeshkian', 'person');
const hotnews = voice('HotNews', 'outlet');
const agerpres = voice('Agerpres', 'agency');

const readout = [
  attributes({ publisher: hotnews, origin: kremlin }),
  attributes({ publisher: agerpres, origin: kremlin }),
];
const flat = [supports({ publisher: hotnews, origin: kremlin }), supports({ publisher: agerpres, origin: kremlin })];

const unchecked = (source: LinkFacts['source'], act = false) => link(source, { said: 'unchecked', act });

/** A checker who found what the evidence shows, and searched. */
function checked(chain: readonly LinkFacts[], evidence: readonly EvidenceFacts[]): VerdictFacts {
  const start = facts({ chain, evidence, searchLog: [search] });
  const { said, so } = proposeFindings(start);
  return { ...start, so, chain: chain.map((one, index) => ({ ...one, said: said[index] ?? one.said })) };
}

const rows: readonly [string, VerdictFacts, 'attributed' | 'unverified', string | null][] = [
  ['1 the call, in own voice', checked([], flat), 'unverified', 'the Kremlin'],
  ['2 Putin called for a halt', checked([unchecked(putin, true)], readout), 'unverified', 'the Kremlin'],
  [
    '3 HotNews reports the talk’s setting',
    checked([unchecked(hotnews)], [...readout, ...flat]),
    'unverified',
    'the Kremlin',
  ],
  [
    '4 according to Agerpres, Putin offered condolences',
    checked([unchecked(agerpres), unchecked(putin, true)], readout),
    'attributed',
    null,
  ],
  [
    '4 according to Agerpres, Putin described it as',
    checked([unchecked(agerpres), unchecked(putin)], readout),
    'attributed',
    null,
  ],
  ['5 Putin expressed regret', checked([unchecked(putin, true)], readout), 'unverified', 'the Kremlin'],
  ['5 the deaths, presupposed in own voice', checked([], flat), 'unverified', 'the Kremlin'],
  ['6 the Kremlin said Putin emphasized', checked([unchecked(kremlin), unchecked(putin)], readout), 'attributed', null],
  ['7 the Russian presidency said', checked([unchecked(kremlin)], readout), 'attributed', null],
  ['8 Putin assured', checked([unchecked(putin)], readout), 'unverified', 'the Kremlin'],
  ['9 he stressed', checked([unchecked(putin)], readout), 'unverified', 'the Kremlin'],
  ['10 the Kremlin also said', checked([unchecked(kremlin)], readout), 'attributed', null],
  [
    '11 according to the Kremlin, Pezeshkian thanked',
    checked([unchecked(kremlin), unchecked(pezeshkian, true)], readout),
    'attributed',
    null,
  ],
  ['12 Pezeshkian reportedly provided', checked([unchecked(null)], readout), 'unverified', 'the Kremlin'],
  ['13 the apology, in own voice, not in the captures', checked([], []), 'unverified', null],
  ['14 the strikes, in own voice, not in the captures', checked([], []), 'unverified', null],
];

describe('the seed article, with HotNews and Agerpres resting on one readout', () => {
  it.each(rows)('%s', (_, found, code, credit) => {
    const permitted = permittedVerdicts(found, DEFAULT_POLICY);
    expect(permitted.corroborated.allowed).toBe(false);
    expect(permitted.attributed.allowed).toBe(code === 'attributed');
    expect(permitted.unverified.allowed).toBe(true);
    expect(recommendedCode(found, permitted)).toBe(code);
    expect(attributeInCopy(found, permitted)?.credit ?? null).toBe(credit);
  });

  it('says why the call is not corroborated, in one line', () => {
    const [, call] = rows[0] ?? [];
    expect(call && permittedVerdicts(call, DEFAULT_POLICY).corroborated.reasons).toEqual([
      '2 passages, 1 origin. Needs 2 independent origins.',
    ]);
  });

  it('is not changed by three more stories on the same readout, however worded', () => {
    const more = ['Outlet A', 'Outlet B', 'Outlet C'].map((name) =>
      supports({ publisher: voice(name, 'outlet'), origin: kremlin }),
    );
    const permitted = permittedVerdicts(checked([], [...flat, ...more]), DEFAULT_POLICY);
    expect(permitted.corroborated).toMatchObject({
      allowed: false,
      reasons: ['5 passages, 1 origin. Needs 2 independent origins.'],
    });
  });

  it('is changed for the call by an independent first-hand origin, such as the other presidency’s own readout', () => {
    const iran = supports({ publisher: voice('the Iranian presidency'), standing: 'first_hand' });
    expect(permittedVerdicts(checked([], [...flat, iran]), DEFAULT_POLICY).corroborated.allowed).toBe(true);
  });
});
