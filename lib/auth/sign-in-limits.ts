import { forget, forgive, type Limit } from '#lib/throttle.ts';
import type { KnownBrowser } from './known-browser.ts';

/** `settle`: what becomes of the count once an attempt went well. */
export type Count = {
  readonly limit: Limit;
  readonly who: string;
  readonly settle: typeof forgive;
  /** Where the limit is reached, an attempt still goes through that these let through. */
  readonly unless?: readonly Count[];
};

// A stranger who guesses at an account shuts out the address that the guesses come from, and not its person; an address
// guesses at many accounts, an account is guessed at from many addresses, so each is counted by itself too. A whole
// newsroom may share one address: that one is wider. What goes well does not count.
const BY_ADDRESS: Limit = { name: 'sign-in-address', attempts: 50, minutes: 15 };
const BY_SITE: Limit = { name: 'sign-in-site', attempts: 100, minutes: 15 };
const BY_ACCOUNT_HERE: Limit = { name: 'sign-in-account', attempts: 10, minutes: 15 };
const BY_ACCOUNT_AT_SITE: Limit = { name: 'sign-in-account-site', attempts: 20, minutes: 15 };
/** The most that NIST SP 800-63B (5.2.2) lets anybody guess in a row; and no known browser is counted here. */
const BY_ACCOUNT: Limit = { name: 'sign-in-account-anywhere', attempts: 100, minutes: 60 };
/** Beyond these hundred, so that whoever knows the password gets in wherever others are guessing, even after a slip. */
const SPARED_HERE: Limit = { name: 'sign-in-spared', attempts: 2, minutes: 15 };
/** A provider can take a new site of its own for each guess. */
const SPARED_AT_PROVIDER: Limit = { name: 'sign-in-spared-provider', attempts: 50, minutes: 15 };
const BY_BROWSER: Limit = { name: 'sign-in-browser', attempts: 10, minutes: 15 };

/**
 * Under which limits an attempt falls, in the order in which they are asked.
 * @param browser one that the person is known in: it counts by itself and nowhere else
 */
export function countsFor({ email, address, browser }: Whence): readonly Count[] {
  if (browser) return [{ limit: BY_BROWSER, who: browser.id, settle: forget }];
  // One customer may hold 65,536 networks of IPv6 (a /48), one provider as many customers (a /32).
  const site = ipv6Prefix(address, 3);
  const provider = ipv6Prefix(address, 2);
  return [
    { limit: BY_ADDRESS, who: address, settle: forgive },
    ...(site ? [{ limit: BY_SITE, who: site, settle: forgive }] : []),
    { limit: BY_ACCOUNT_HERE, who: `${address} ${email}`, settle: forget },
    ...(site ? [{ limit: BY_ACCOUNT_AT_SITE, who: `${site} ${email}`, settle: forget }] : []),
    {
      limit: BY_ACCOUNT,
      who: email,
      settle: forgive,
      unless: [
        { limit: SPARED_HERE, who: `${site ?? address} ${email}`, settle: forget },
        ...(provider ? [{ limit: SPARED_AT_PROVIDER, who: `${provider} ${email}`, settle: forgive }] : []),
      ],
    },
  ];
}

type Whence = { readonly email: string; readonly address: string; readonly browser: KnownBrowser | null };

/** The first groups of sixteen bits, or null for an address of IPv4, of which nobody has many. */
const ipv6Prefix = (address: string, groups: number): string | null =>
  address.includes(':') ? address.split(':').slice(0, groups).join(':') : null;
