import { openPronoun } from '#lib/core/claims/open-pronoun.ts';

/** The words of a claim; a pronoun at its head is marked, because the copy leaves open who is meant. */
export function OpenClaim({ text, language }: { text: string; language: string }) {
  const pronoun = openPronoun(text, language);
  if (pronoun === null) return text;
  return (
    <>
      {text.slice(0, pronoun.end)}
      <Who />
      {text.slice(pronoun.end)}
    </>
  );
}

/** Set behind a pronoun that the copy does not settle. */
export function Who() {
  return (
    <span className="ml-[0.3em] rounded-m border border-hair-strong px-1 align-[0.1em] font-ui text-xs font-semibold whitespace-nowrap text-ink-2">
      <span aria-hidden="true" title={OPEN}>
        who?
      </span>
      <span className="sr-only">({OPEN})</span>
    </span>
  );
}

const OPEN = 'The copy does not settle who is meant';
