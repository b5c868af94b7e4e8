/** Safe in the text and in a double-quoted attribute of an HTML document. Control characters are dropped. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An address as a link only where it leads to the web: no `javascript:`, no `data:`. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}<>"]+$/iu.test(url);
}
