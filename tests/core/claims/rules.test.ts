import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '#lib/core/claims/explain.ts';
import { RULE_IDS, ruleOf, withRule } from '#lib/core/claims/rules.ts';

/** For each rule of the engine, a text that sets it off. A rule that nothing sets off any more is dead. */
const SETS_OFF: Readonly<Record<string, string>> = {
  'attribution.according-to': 'According to the Orvale Post, the bridge was closed.',
  'attribution.clause': 'The mayor said that the bridge was closed.',
  'attribution.noun-phrase': 'The mayor emphasized the need for a new bridge.',
  'attribution.act': 'The mayor called for a new bridge.',
  'attribution.tail': 'The bridge was closed, the mayor said.',
  'attribution.tail-inverted': '“The bridge is closed,” said Lena Holt.',
  'attribution.verb-first': 'Podul este închis din cauza ploilor, a declarat luni, la Dorna, prefectul.',
  'attribution.colon': 'Mayor Lena Holt: The bridge will close in May',
  'attribution.participle': 'The council closed the bridge, saying that its piers had cracked.',
  'attribution.free-relative': 'The council paid the victims of what it described as “a failure of steel”.',
  'attribution.quotation': '“The bridge is old,” mayor Lena Holt said. “It will close in May.”',
  'attribution.lead-in': 'Mayor Lena Holt said on Monday:\n\n“The bridge is old.”',
  'attribution.list': 'Mayor Lena Holt said:\n- the bridge is old;\n- it will close in May.',
  'attribution.turn': 'Mayor Lena Holt: The bridge is old. It will close in May.',
  'attribution.next-quotation': 'Lena Holt said that the bridge was old.\n\n“It will close in May.”',
  'attribution.signature': '“The bridge is a danger. It must close.” ― Lena Holt',
  'attribution.hearsay': 'The bridge was reportedly closed.',
  'attribution.told': 'The mayor hopes to rebuild the bridge.',
  'attribution.told-passive': 'The builder was accused of fraud.',
  'attribution.told-noun': 'It was his claim that the bridge was safe.',
  'attribution.told-adjective': 'The mayor is confident that the bridge will open.',
  'attribution.seems': 'The bridge seems to be safe.',
  'attribution.quoted-tail': '“The bridge is closed,” thundered Lena Holt, the mayor of Orvale.',
  'clause.main': 'The bridge was closed.',
  'clause.whole': 'New bridge for Orvale harbour',
  'clause.unsplit': 'The rule, if it survives, could close the mill and open the port.',
  'clause.conjoined': 'Wages rose and hours fell.',
  'clause.conjoined-predicate': 'The council closed the bridge and opened the ferry.',
  'clause.conjunction': 'The council closed the bridge, while the ferry sailed at noon.',
  'clause.semicolon': 'The council closed the bridge; the ferry sailed at noon.',
  'clause.while-participle': 'The council is closing the bridge while monitoring the river.',
  'clause.relative': 'Lena Holt, who closed the bridge, left the council.',
  'clause.apposition': 'Lena Holt, the mayor of Orvale, left the council.',
  'clause.participle': 'The bridge, built in 1900, cracked in March.',
  'clause.reduced-relative': 'The council helped families affected by the storm.',
  'presupposition.noun': 'The mayor regretted the deaths of two fishermen.',
  'presupposition.conjunction': 'The council met after the bridge collapsed.',
  'presupposition.factive': 'The mayor admitted that the bridge had cracked.',
  'kind.label-quoted': 'The council paid the victims of what it described as “a failure of steel”.',
  'kind.label': 'The mayor described the bridge as a danger.',
  'kind.expects': 'The council expects that the bridge fails in May.',
  'kind.thinks': 'The mayor believes that the bridge is ugly.',
  'kind.act-position': 'The mayor called for a new bridge.',
  'kind.act': 'The mayor thanked the divers.',
  'kind.verb-kept': 'The mayor emphasized the need for a new bridge.',
  'kind.should-said': 'The bridge should be closed, the mayor said.',
  'kind.should': 'The bridge should be closed.',
  'kind.future': 'The bridge will be closed.',
  'kind.evaluative': 'Fears grew amid the escalating conflict over the bridge.',
  'kind.cause': 'The bridge cracked because of the flood.',
  'kind.rule': 'Trucks are prohibited on the bridge.',
  'kind.compared': 'The bridge is older than the ferry.',
  'kind.quantity': 'The bridge cost 4 million crowns.',
  'kind.opinion': 'The bridge is ugly.',
  'kind.event': 'The council closed the bridge.',
  'kind.other': 'The benches are blue.',
  'check.said': 'The mayor said that the bridge was closed.',
  'check.opinion': 'The bridge should be closed.',
  'check.prediction': 'The bridge will be closed.',
  'check.wording': 'It is an escalating and intense conflict.',
  'check.fact': 'The council closed the bridge.',
  'point.said': 'The mayor said that the bridge was closed.',
  'point.whole': 'New bridge for Orvale harbour',
  'point.bare': 'The council closed the bridge in May.',
  'point.with': 'The council closed the bridge in May.',
  'point.with-each': 'The council closed the bridge with chains and boards in May.',
  'point.each': 'The council closed the bridge and the ferry.',
  'point.lead': 'In May, the council closed the bridge.',
  'point.relative': 'The council closed a bridge whose piers had cracked.',
  'point.apposition': 'The council thanked Lena Holt, the mayor.',
  'point.example': 'The council bought boats such as ferries and tugs.',
  'point.title': 'The council thanked mayor Lena Holt.',
  'point.aside': 'The council closed the Old Bridge (1900).',
  'sentence.too-long': `The bridge carried ${'salt and '.repeat(200)}tar.`,
};

const nameOf = (rule: string) => rule.split(':')[0] ?? '';
const rulesOf = (text: string) => {
  const { extraction, explanations } = explain(text, { detail: 'points' });
  const explained = [...explanations.values()].flatMap(({ links, clause, kind }) => [...links, ...clause, ...kind]);
  const points = extraction.claims.flatMap((claim) => (claim.points ?? []).map(({ rule }) => rule));
  return [...new Set([...extraction.claims.flatMap((claim) => claim.rules), ...explained, ...points])];
};

describe('the register of rules', () => {
  it.each(RULE_IDS.filter((id) => !/^(person|model)\./.test(id)))('has a text that sets off %s', (id) => {
    const text = SETS_OFF[id];
    if (text === undefined) throw new Error(`Write a text that sets off the rule "${id}" into this test.`);
    expect(rulesOf(text).map(nameOf), `"${id}" is set off by: ${text.slice(0, 80)}`).toContain(id);
  });

  it('knows every rule that the engine gives to the texts of the tests', () => {
    const missing = TEXTS.flatMap(rulesOf).filter((id) => ruleOf(id) === null);
    expect([...new Set(missing)], 'add these to lib/core/claims/rules.ts').toEqual([]);
  });

  it('names a file that is there, and that speaks of the rule', () => {
    const wrong = RULE_IDS.filter((id) => {
      const file = ruleOf(id)?.file ?? '';
      return !existsSync(file) || !new RegExp(`['"\`]${id.replace('.', '\\.')}['":]`).test(readFileSync(file, 'utf8'));
    });
    expect(wrong, 'the file of these rules in lib/core/claims/rules.ts does not hold them').toEqual([]);
  });

  it('puts the word that set a rule off into its words', () => {
    expect(ruleOf('clause.conjunction:while')?.words).toBe('a clause after “while” is asserted beside the main one');
    expect(ruleOf('clause.never-heard-of')).toBeNull();
    expect(ruleOf('toString')).toBeNull();
  });
});

describe('an explanation', () => {
  const { extraction, explanations } = explain(
    'Headline of the storm\n\nTwo men died when the bridge fell, mayor Lena Holt said on Monday.\n',
  );

  it('has a rule for each link of the chain', () => {
    for (const claim of extraction.claims) {
      expect(explanations.get(claim.id)?.links).toHaveLength(claim.attributions.length);
    }
  });

  it('adds the priority up from its reasons, in the words of the claim', () => {
    const claim = extraction.claims.find((one) => one.text.includes('died'));
    const { priority = [] } = explanations.get(claim?.id ?? '') ?? {};
    expect(priority.map(({ words }) => words)).toEqual(expect.arrayContaining([...(claim?.reasons ?? ['none'])]));
  });

  it('adds up for any text, and leaves no claim without a rule', () => {
    const words = fc.constantFrom('said', 'the mayor', 'and', 'died', ',', '.', '“', '”', 'reportedly', '400', 'which');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (given) => {
        const run = explain(given.join(' '));
        for (const claim of run.extraction.claims) {
          const why = run.explanations.get(claim.id);
          const sum = (why?.priority ?? []).reduce((total, { weight }) => total + weight, 0);
          expect(sum / 100).toBeCloseTo(claim.priority, 6);
          expect([...(why?.links ?? []), ...(why?.clause ?? [])]).toEqual(expect.arrayContaining([...claim.rules]));
          expect(claim.rules.length).toBeGreaterThan(0);
          expect(why?.kind.map((id) => id.split('.')[0])).toEqual(['kind', 'check']);
        }
      }),
    );
  });
});

describe('the rules of a claim that a person changed', () => {
  const rules = ['clause.main', 'kind.event', 'check.fact'];

  it('no longer say what the person says instead', () => {
    expect(withRule(rules, 'person.edit')).toEqual(['clause.main', 'check.fact', 'person.edit']);
    expect(withRule(rules, 'person.attribute')).toEqual(['clause.main', 'kind.event', 'person.attribute']);
    expect(withRule(rules, 'person.merge')).toEqual(['clause.main', 'person.merge']);
  });
});

/** Whatever prose the tests of the engine hold: fixtures whole, and every longer string of its examples. */
const TEXTS: readonly string[] = [
  ...filesBelow('tests/fixtures').map((file) => readFileSync(file, 'utf8')),
  ...filesBelow('tests/core/claims').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:[^'\\\n]|\\.){20,})'|`([^`]{20,})`/g)].map(
      ([, line, block]) => line ?? block ?? '',
    ),
  ),
];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
