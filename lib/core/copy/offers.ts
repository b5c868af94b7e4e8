/** What an offer to read on, to follow or to subscribe begins with, in small letters. */
const CUES: readonly string[] = [
  // English
  'read also',
  'read more',
  'read next',
  'read now',
  'read this',
  'also read',
  'see also',
  'more on this',
  'more on',
  'more from',
  'more:',
  'related',
  'recommended',
  'you may also like',
  'you might also like',
  'also on',
  'also in',
  "don't miss",
  'don’t miss',
  'watch',
  'listen',
  'subscribe',
  'sign up',
  'follow us',
  'click here',
  'share this',
  'up next',
  'top stories',
  'trending',
  'most read',
  'most popular',
  // Romanian
  'citește și',
  'citiți și',
  'citește mai mult',
  'citește mai multe',
  'citește continuarea',
  'mai multe detalii',
  'vezi și',
  'vezi aici',
  'vedeți și',
  'urmărește și',
  'ascultă și',
  'pe aceeași temă',
  'pe același subiect',
  'articole similare',
  'articole recomandate',
  'recomandate',
  'recomandări',
  'recomandarea',
  'te-ar putea interesa',
  'ți-ar putea plăcea',
  'nu rata',
  'cele mai citite',
  'abonează-te',
  'urmărește-ne',
  'urmăriți-ne',
  'distribuie',
  // Others that are often seen between English and Romanian copy
  'lire aussi',
  'à lire aussi',
  'lesen sie auch',
  'lesen sie hier',
  'mehr zum thema',
  'leggi anche',
  'lea también',
  'leia também',
  'leia mais',
  'saiba mais',
];

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[’']/gu, "'");

const PLAIN_CUES = CUES.map(plain);

/** How long an offer may be, in UTF-16 units. */
const LONGEST = 300;

/**
 * Whether a paragraph only offers something else: it begins with a cue, and asserts nothing of its own. What it offers
 * is a link (`linked`: the text of its links), or a title behind a colon, a dash or a bar that ends like a title.
 * "Also on Monday, twelve people died, police said." begins with a cue as well, and is copy.
 */
export function isOffer(text: string, linked: string): boolean {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '' || line.length > LONGEST) return false;
  const cue = cueOf(line);
  if (cue === null) return false;
  const own = wordsOf(line) - wordsOf(linked);
  if (linked.trim() !== '' && own <= cue.words + 2) return true;
  const rest = line.slice(cue.end);
  const behind = /^\s*[:|>»→–—-]\s*/u.exec(rest);
  if (behind !== null) return !endsSentence(line);
  return rest.trim() === '' || /^[\s.…>»→]*$/u.test(rest);
}

function cueOf(line: string): { readonly end: number; readonly words: number } | null {
  const from = /^[\s("'“„>»→•*|–—-]*/u.exec(line)?.[0].length ?? 0;
  const lower = plain(line.slice(from, from + 60));
  const cue = PLAIN_CUES.filter((one) => lower.startsWith(one) && !/^[\p{L}\p{N}]/u.test(lower.slice(one.length))).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (cue === undefined) return null;
  const words = wordsOf(cue);
  return { end: from + cue.length, words };
}

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;

const endsSentence = (line: string): boolean => /[.!…]["”’»)\]]*$/u.test(line);
