/** Where the standards look for it, and a little further, because pages begin with comments; in bytes. */
const HEAD = 4096;

/**
 * What a page names as its encoding: in a meta element, else in its XML declaration. See "determining the character
 * encoding" in the HTML standard (13.2.3.2), and "autodetection" in XML 1.0 (F.1).
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).replace(/<!--[\s\S]*?-->/gu, '');
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1];
  const xml = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:.-]+)["']/iu.exec(head)?.[1];
  return encodingNamed(meta) ?? encodingNamed(xml);
}

function encodingNamed(label: string | undefined): string | null {
  if (label === undefined) return null;
  // Its own words could be read, so it is not in UTF-16, whatever they say.
  if (/^utf-?16/iu.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
