import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '#lib/core/claims/explain.ts';
import { RULE_IDS, ruleOf, withRule } from '#lib/core/claims/rules.ts';

const nameOf = (rule: string) => rule.split(':')[0] ?? '';
const isOutside = (id: string) => /^(?:person|model)\./.test(id);
const rulesOf = (text: string) => {
  const { extraction, explanations } = explain(text, { detail: 'points' });
  const explained = [...explanations.values()].flatMap(({ links, clause, kind }) => [...links, ...clause, ...kind]);
  const points = extraction.claims.flatMap((claim) => (claim.points ?? []).map(({ rule }) => rule));
  return [...new Set([...extraction.claims.flatMap((claim) => claim.rules), ...explained, ...points])];
};

describe('the register of rules', () => {
  it.each(RULE_IDS.filter((id) => !isOutside(id)))('has an example that gives what it says: %s', (id) => {
    const example = ruleOf(id)?.example ?? null;
    if (example === null) throw new Error(`Give the rule "${id}" an example in lib/core/claims/rules.ts.`);
    const { extraction, explanations } = explain(example.text, { detail: 'points' });
    const made = extraction.claims.flatMap((claim) => {
      const { links = [], clause = [], kind = [] } = explanations.get(claim.id) ?? {};
      const points = (claim.points ?? []).map(({ text, rule }) => ({ text, rules: [rule] }));
      return [{ text: claim.text, rules: [...claim.rules, ...links, ...clause, ...kind].map(nameOf) }, ...points];
    });
    const byRule = made.filter(({ rules }) => rules.some((rule) => nameOf(rule) === id));
    expect(
      byRule.map(({ text }) => text),
      `"${id}" is set off by: ${example.text.slice(0, 80)}`,
    ).toContain(example.gives);
  });

  it('has no example for what a person or a model does', () => {
    expect(RULE_IDS.filter((id) => isOutside(id) && ruleOf(id)?.example !== null)).toEqual([]);
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
