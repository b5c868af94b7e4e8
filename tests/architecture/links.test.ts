import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The one place where an address that was typed in or read from a page becomes a link. */
const OUTSIDE = 'app/_ui/outside-link.tsx';

it('become of a stored address only where it is asked whether it leads to the web', () => {
  const stored = globSync('app/**/*.tsx')
    .filter((file) => file !== OUTSIDE)
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:href|src|action|formAction|xlinkHref)=\{([^{}]*)/g)]
        .map(([, expression = '']) => expression.trim())
        .filter((expression) => /url|homePage|address|canonical/i.test(expression))
        .map((expression) => `${file}: ${expression}`),
    );
  expect(stored).toEqual([]);
});

it('open another window nowhere else', () => {
  const files = globSync('app/**/*.tsx').filter((file) => readFileSync(file, 'utf8').includes('_blank'));
  expect(files).toEqual([OUTSIDE]);
});
