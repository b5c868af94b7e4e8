import fc from 'fast-check';

/** What has led browsers, servers or proxies to another site. */
const PIECES = [
  ...['/', '\\', '.', '..', '//', ';', ':', '@', '?', '#', '&', '=', '%', '\t', '\n', '\r', '\0', ' ', '\u00a0'],
  ...['%2e', '%2E%2e', '%2f', '%2F', '%5c', '%5C', '%09', '%0d%0a', '%00', '%252f', '%c0%af', '%ef%bc%8f'],
  // Slashes, dots and colons of other scripts, which some software folds into ours; a soft hyphen; a direction mark.
  ...['\uff0f', '\u2044', '\u2215', '\u29f8', '\ufe68', '\u3002', '\uff0e', '\uff1a', '\u00ad', '\u202e', '\ud800'],
  ...['evil.example', 'evil.example:443', 'user:pass@evil.example', 'localhost', '[::1]', 'http:', 'https://'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'queue',
    'articles',
    'sign-in?next=',
    'next=',
    'é',
    '中文',
    'x'.repeat(700),
  ],
];

/** Paths as an attacker writes them: mostly made of the pieces above, sometimes of anything. */
export const pathsFromOutside: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((parts) => `/${parts.join('')}`) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.webUrl() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/${text}`) },
);
