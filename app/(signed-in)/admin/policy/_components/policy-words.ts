import type { Policy, Preset, SecondCheckRule } from '#lib/core/verdicts/policy.ts';

export const PRESET_WORDS: Readonly<Record<Preset, { readonly name: string; readonly about: string }>> = {
  wire: { name: 'Wire', about: 'One check; a trusted agency’s own reporting may carry a low-risk event.' },
  magazine: { name: 'Magazine', about: 'A second, blind check for claims of high priority.' },
  strict: { name: 'Strict', about: 'Every claim is checked twice; secondary reports alone never corroborate.' },
};

export const SECOND_CHECK_WORDS: Readonly<Record<SecondCheckRule['rule'], string>> = {
  none: 'never',
  high_priority: 'for claims of high priority',
  all: 'for every claim',
};

/** The policy as sentences, for whoever may read it but not change it. */
export function policyInWords(policy: Policy): readonly string[] {
  return [
    `A claim is corroborated by one primary record that settles it, or by at least ${policy.originsWithOneNear} independent origins of which one is primary or first-hand.`,
    policy.secondaryOrigins === null
      ? 'Secondary reports alone never corroborate.'
      : `At least ${policy.secondaryOrigins} independent secondary origins also do.`,
    policy.secondCheck.rule === 'high_priority'
      ? `A second, blind check is made for claims with a priority of ${policy.secondCheck.threshold} and more.`
      : `A second, blind check is made ${SECOND_CHECK_WORDS[policy.secondCheck.rule]}.`,
    policy.evidenceMaxAgeDays === null
      ? 'Evidence does not grow too old for sign-off.'
      : `Evidence older than ${policy.evidenceMaxAgeDays} days blocks sign-off.`,
    policy.agencyCarriesEvents
      ? 'One trusted agency’s own reporting may carry a low-risk event.'
      : 'No agency’s word is enough by itself.',
    policy.smallDesk
      ? 'One editor may sign off alone; the report then says so.'
      : 'Whoever signs off has no check, override or decision on the article.',
  ];
}
