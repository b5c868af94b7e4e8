import { isOwnVoice } from '#lib/core/verdicts/attribution-rule.ts';
import type { SearchEntry, VerdictFacts } from '#lib/core/verdicts/facts.ts';
import { answer, count, obstacle, type Permitted } from '#lib/core/verdicts/permitted.ts';

/** Unverified: checkable and searched for, but not enough was found. */
export function mayBeUnverified(facts: VerdictFacts, isCorroborated: boolean): Permitted {
  const searches = facts.searchLog.filter(isComplete).length;
  const obstacles = [
    // Of an attributed opinion it can still be checked that it was said.
    ...(facts.so === 'not_checkable' && isOwnVoice(facts) ? [obstacle('The claim cannot be checked.')] : []),
    ...(facts.so === 'contradicted' || facts.so === 'contested'
      ? [obstacle(`“Is it so?” is found to be ${facts.so}: that is disputed.`)]
      : []),
    ...(isCorroborated ? [obstacle('The evidence is enough for corroborated.')] : []),
    ...(searches === 0 ? [obstacle('Needs an entry in the search log: where, and with what terms.')] : []),
  ];
  return answer(obstacles, [`Searched for (${count(searches, 'entry', 'entries')}); not enough found.`]);
}

/** Not checkable: opinion, prediction and the like, in nobody's mouth but our own. */
export function mayBeNotCheckable(facts: VerdictFacts): Permitted {
  const speaker = isOwnVoice(facts) ? null : facts.chain.find((link) => link.source !== null)?.source;
  const obstacles = [
    ...(facts.so === 'not_checkable' ? [] : [obstacle('The claim can be checked.')]),
    ...(speaker ? [obstacle(`It is attributed: that ${speaker.name} said it can be checked.`)] : []),
  ];
  return answer(obstacles, ['It cannot be checked, and it is attributed to nobody.']);
}

function isComplete(entry: SearchEntry): boolean {
  return entry.where.trim() !== '' && entry.terms.trim() !== '';
}
