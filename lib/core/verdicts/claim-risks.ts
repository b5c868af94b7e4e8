import { RISKS, type Risk } from '#lib/core/verdicts/facts.ts';

/**
 * What makes a claim too grave for one agency's word: deaths and injuries, accusations, elections. Read from the
 * claim's text and from the engine's reasons for its priority. Errs on the side of finding one: a false find only
 * asks for a second origin.
 */
export function claimRisks(text: string, priorityReasons: readonly string[]): readonly Risk[] {
  const haystack = [text, ...priorityReasons].join('\n').toLowerCase();
  return RISKS.filter((risk) => STEMS[risk].test(haystack));
}

/** Stems in English and Romanian, at the start of a word. */
const STEMS: Record<Risk, RegExp> = {
  death_or_injury:
    /(?<!\p{L})(?:dead|death|die[ds]?(?!\p{L})|dying|kill|murder|assassin|fatal|casualt|victim|injur|wound|mort(?!gag|ar)|muri|murit|deced|ucis|uci[sd]|omor|asasin|răni|rani[țtţ]|victim)/u,
  accusation:
    /(?<!\p{L})(?:accus|alleg|charge[ds]?\b|indict|convict|guilty|arrest|fraud|corrupt|brib|crimes?(?!\p{L})|crimin|launder|rape[ds]?(?!\p{L})|rapist|assault|abus|suspect|detain|prosecut|on trial|stand trial|sentenced|sued|lawsuit|steal|stole|theft|embezzl|blackmail|harass|misconduct|acuz|inculp|condamn|vinovat|fraud[ăa]|corup|mit[ăa](?!\p{L})|viol|infrac|spăl[ăa]r|arest|re[țtţ]inut|judecat|penal|percheziți|perchezitii|anchet|furat|furt(?!\p{L})|delapid|hăr[țtţ]u|șantaj|santaj)/u,
  election:
    /(?<!\p{L})(?:elect(?!ri|ro)|ballot|vote[ds]?(?!\p{L})|voter|voting|referend|poll(?:s|ing)? station|aleger|aleg[ăe]tor|candidat|candidate|vot(?:ul|uri|ant|at|are|ează)?(?!\p{L})|scrutin)/u,
};
