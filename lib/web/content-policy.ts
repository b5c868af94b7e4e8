/**
 * What a page may load and run: its own files, and scripts that carry this request's nonce or were loaded by one that
 * does. No inline script and no inline style without the nonce.
 */
export function contentPolicy({ nonce, secure, development }: Parts): string {
  return [
    `default-src 'self'`,
    // React explains errors with eval while developing, and only then.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    // A thread may be of our own files only. Said, because `strict-dynamic` takes 'self' out of what this falls back to.
    `worker-src 'self'`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    ...(secure ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/**
 * For what is read by programs or kept as a file, and is no page: nothing in it loads or runs, and where a browser shows
 * it all the same it has an origin of its own, not ours.
 */
export const DATA_POLICY = `sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

type Parts = { readonly nonce: string; readonly secure: boolean; readonly development: boolean };
