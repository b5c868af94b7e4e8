import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { VERDICT_WORDS } from '#app/_ui/words.ts';
import type { ClaimFilter } from '#lib/core/claims/claim-filter.ts';

/** The filters in force, in words; each can be taken away by itself. */
export function FilterWords({ filter, names }: { filter: ClaimFilter; names: Readonly<Record<string, string>> }) {
  const entries = Object.entries(filter).filter(
    (entry): entry is [keyof ClaimFilter, string] => entry[1] !== undefined,
  );
  if (entries.length === 0) return null;
  return (
    <ul aria-label="Filters" className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-ink-2">
      {entries.map(([key, value]) => (
        <li key={key} className="flex items-baseline gap-2">
          <span>{inWords(key, value, names)}</span>
          <Link
            href={paths.claims({ ...filter, [key]: undefined })}
            className="inline-flex min-h-6 items-center text-xs"
          >
            Remove<span className="sr-only"> “{inWords(key, value, names)}”</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function inWords(key: keyof ClaimFilter, value: string, names: Readonly<Record<string, string>>): string {
  const name = names[value] ?? value;
  const words = {
    q: `with the words “${value}”`,
    article: `in ${name}`,
    code:
      value === 'none'
        ? 'without verdict'
        : (VERDICT_WORDS[value as keyof typeof VERDICT_WORDS] ?? value).toLowerCase(),
    state: STATES[value] ?? value,
    needs: NEEDS[value] ?? value,
    priority: 'of high priority',
    origins: 'with a single origin',
    assignee: value === 'none' ? 'assigned to nobody' : `assigned to ${name}`,
    checker: `judged by ${name}`,
    on: `on ${value}`,
    wait: `waiting ${WAITS[value] ?? value}`,
    stage: value === 'checking' ? 'in stories under review' : 'in signed-off stories',
  } satisfies Record<keyof ClaimFilter, string>;
  return words[key];
}

const STATES: Readonly<Record<string, string>> = {
  open: 'open',
  checked: 'checked once',
  second_check: 'in second check',
  deciding: 'waiting for a decision',
  final: 'final',
  needs_attention: 'needs attention',
};
const NEEDS: Readonly<Record<string, string>> = {
  contradiction: 'contradicted by evidence that nobody has answered',
  flags: 'with flags',
  disposition: 'without disposition',
  decision: 'waiting for a decision',
  second_check: 'waiting for a second check',
  attention: 'changed since they were checked',
  answer: 'asked of the writer',
  override: 'judged against the policy',
};
const WAITS: Readonly<Record<string, string>> = {
  under_4h: 'under 4 h',
  under_1d: '4 h to 1 day',
  under_3d: '1 to 3 days',
  under_7d: '3 to 7 days',
  over_7d: '7 days and over',
};
