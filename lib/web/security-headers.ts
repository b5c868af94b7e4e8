import type { Runtime } from '#lib/runtime.ts';
import { contentPolicy } from './content-policy.ts';

/** What one answer says to browsers beside its content. The content policy holds a nonce of its own each time. */
export function securityHeaders({ secure, development }: Surroundings): Readonly<Record<string, string>> {
  return {
    ...ALWAYS,
    [POLICY_HEADER]: contentPolicy({ nonce: crypto.randomUUID(), secure, development }),
    ...(secure && { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }),
  };
}

/** Next finds the nonce in the policy that stands in the request's headers, and puts it on its own scripts. */
export const POLICY_HEADER = 'content-security-policy';

type Surroundings = Pick<Runtime['env'], 'secure'> & { readonly development: boolean };

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Paths hold ids and links hold tokens: no other site learns them.
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
