/**
 * The key under which two spellings of one source's name meet: no case, no diacritics, no leading article, no `www.`
 * or top-level domain, no punctuation. "The Kremlin" and "Kremlin" meet, so do "hotnews.ro" and "HotNews".
 * Never shown to a person.
 */
export function normaliseName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const words = withoutDomain(plain.trim())
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = words.replace(/^(?:the|a|an) (?=.)/u, '');
  return bare === '' ? plain.trim() : bare;
}

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)\.[a-z]{2,}(?:\/\S*)?$/u;

/** "https://www.hotnews.ro/x" -> "hotnews"; anything that is no domain stays as it is ("U.S. officials", "J.P. Morgan"). */
function withoutDomain(name: string): string {
  const match = DOMAIN.exec(name);
  if (match === null) return name;
  const [first = name, ...rest] = (match[1] ?? name).split('.');
  // "news.bbc.co.uk" is bbc: the longest label names the outlet, short ones are parts of the suffix.
  return [first, ...rest].reduce((longest, label) => (label.length > longest.length ? label : longest), first);
}
