import { expect, it } from 'vitest';
import { inQuotes } from '#lib/core/reports/in-quotes.ts';
import { withShortQuotes } from '#lib/core/reports/shortened.ts';

it('sets a quote in marks, unless it begins with one', () => {
  expect(inQuotes('The mill closed')).toBe('“The mill closed”');
  expect(inQuotes('“The mill closed,” she said')).toBe('“The mill closed,” she said');
});

it('shows the first words of a long shared run', () => {
  const long = 'one two three four five six seven eight nine ten eleven twelve, thirteen';
  expect(withShortQuotes(`The same: “${long}”.`)).toBe(
    'The same: “one two three four five six seven eight nine ten eleven twelve …”.',
  );
  expect(withShortQuotes('“a short one” stays')).toBe('“a short one” stays');
});
