/**
 * The path and query of a request's first line, as Next can read them. Some clients send the whole address there, as
 * they would to a proxy (RFC 9112, section 3.2.2). Percent signs that are no encoding of UTF-8 are a fault for Next;
 * with what decoders put in their place the address is simply not found.
 */
export function requestPath(target = '/'): string {
  const path = target.startsWith('/') ? target : withoutSite(target);
  const at = path.indexOf('?');
  return at < 0 ? decodable(path) : decodable(path.slice(0, at)) + path.slice(at);
}

/** `*` asks about the server as a whole (RFC 9110, section 9.3.7), which has nothing to say. */
function withoutSite(target: string): string {
  if (!URL.canParse(target)) return '/';
  const { pathname, search } = new URL(target);
  return pathname.startsWith('/') ? `${pathname}${search}` : '/';
}

function decodable(path: string): string {
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return path.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/%[89a-f][0-9a-f]/gi, '%EF%BF%BD');
  }
}
