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

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)\.[a-z]{2,6}(?:\/\S*)?$/u;
/** Labels under which names are registered ("bbc.co.uk"). */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'ac', 'edu']);

/** "https://www.hotnews.ro/x" -> "hotnews"; anything that is no domain stays as it is ("U.S. officials", "J.P. Morgan"). */
function withoutDomain(name: string): string {
  const labels = DOMAIN.exec(name)?.[1]?.split('.') ?? [];
  const registered = labels.length > 1 && SECOND_LEVEL.has(labels.at(-1) ?? '') ? labels.at(-2) : labels.at(-1);
  return registered ?? name;
}
