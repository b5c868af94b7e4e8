import { contentPolicy } from './content-policy.ts';

/** What an answer says to browsers beside its content. */
export function securityHeaders({ nonce, secure, development }: Parts): Readonly<Record<string, string>> {
  return {
    ...ALWAYS,
    [POLICY_HEADER]: contentPolicy({ nonce, secure, development }),
    ...(secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  };
}

/** Next finds the nonce in the policy that stands in the request's headers, and puts it on its own scripts. */
export const POLICY_HEADER = 'content-security-policy';

/** For the scripts that we write into a page ourselves. */
export const NONCE_HEADER = 'x-nonce';

/** `nonce`: another one for each answer. */
type Parts = { readonly nonce: string; readonly secure: boolean; readonly development: boolean };

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Paths hold ids and links hold tokens: no other site learns them.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
