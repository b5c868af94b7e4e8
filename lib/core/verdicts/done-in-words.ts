/**
 * Whether the claim is an act that is done by saying or writing it and that no link of the chain marks: to resign. The
 * engine marks the others (apologise, thank) in the chain. To dismiss, close, sell or pay is done by more than words.
 */
export function isDoneInWords(claim: string): boolean {
  return RESIGNS.test(claim);
}

/** English and Romanian, in the forms that say that it happened; not "refused to resign", "called on her to resign". */
const RESIGNS = new RegExp(
  `(?<!\\p{L})(?:${[
    'resign(?:s|ed)',
    'step(?:s|ped) down',
    '(?:tender|submit|announc|hand)\\p{Ll}* (?:in )?(?:his|her|their) resignation',
    'demisionat|demisionează|demisioneaza',
    '(?:dat|anunțat|anunţat|anuntat|depus|prezentat|înaintat|inaintat) demisia',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
