/** What this tab keeps until it is closed; null on the server, and where the browser forbids it. */
export function sessionKept(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.sessionStorage;
  } catch {
    return null;
  }
}
