/**
 * The text of a page's bytes, in the encoding that the page names for itself; UTF-8 where it names none, else the
 * browsers' own fallback. A shortened form of "determining the character encoding" in the HTML standard (13.2.3.2).
 */
export function decodePage(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? declaredIn(bytes);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By the byte order mark. */
function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Where the standard looks for it, in bytes. */
const HEAD = 1024;

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const label = /<meta\s[^>]*?charset\s*=\s*["']?([\w:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  // Its own words could be read, so it is not in UTF-16, whatever they say.
  if (/^utf-16/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
