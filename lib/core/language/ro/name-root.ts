const MASCULINE = /'?(?:ului|lui)$/;
const FEMININE = /(?:iei|ei|ii|ia|ea|a|ă|e)$/;
/** Men's names that only look declined. */
const WHOLE: ReadonlySet<string> = new Set(['andrei', 'matei', 'sergei', 'alexei', 'timotei', 'tadei']);

/** A word of a name without the endings of case that Romanian joins to names: "iohannisului" and "iohannis", "anei" and "ana" have one root. */
export function romanianNameRoot(word: string): string {
  if (WHOLE.has(word)) return word;
  const masculine = MASCULINE.exec(word);
  if (masculine !== null && masculine.index >= 3) return word.slice(0, masculine.index).replace(/-$/, '');
  const feminine = FEMININE.exec(word);
  // Marked, so that "Ioan" and "Ioana" stay apart.
  return feminine !== null && feminine.index >= 2 ? `${word.slice(0, feminine.index)}+a` : word;
}
