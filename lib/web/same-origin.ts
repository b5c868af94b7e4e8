import { problem, type Problem } from '#lib/core/problem.ts';
import type { Runtime } from '#lib/runtime.ts';

/**
 * A write must come from a page of this site. Browsers say where from in Origin and Sec-Fetch-Site, which scripts cannot
 * forge; a client that is no browser has to say the same.
 * @returns null when it does
 */
export function crossOrigin(
  headers: Headers,
  env: Pick<Runtime['env'], 'publicUrl' | 'publicUrlGiven'>,
): Problem | null {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return REFUSED;
  const origin = headers.get('origin');
  if (origin === null) return site === 'same-origin' ? null : REFUSED;
  if (origin === env.publicUrl) return null;
  // Without a PUBLIC_URL the app answers under whatever name it was reached by.
  return !env.publicUrlGiven && hostOf(origin) === headers.get('host') ? null : REFUSED;
}

const REFUSED = problem(
  'forbidden',
  'This request did not come from a page of this site. Reload the page and try again.',
);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
