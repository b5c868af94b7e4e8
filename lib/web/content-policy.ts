/**
 * What a page may load and run: its own files, and scripts that carry this request's nonce or were loaded by one that
 * does. No inline script and no inline style without the nonce.
 */
export function contentPolicy({ nonce, secure, development }: Parts): string {
  return [
    `default-src 'self'`,
    // React explains errors with eval while developing, and only then.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
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

type Parts = { readonly nonce: string; readonly secure: boolean; readonly development: boolean };
