import type { Words } from '#lib/core/evidence/compare/comparison.ts';

/** What the claim says and what the passage says, side by side; or in a sentence, where one of the two says nothing. */
export function DifferenceLine({
  claim,
  passage,
  words,
}: {
  claim: Words | null;
  passage: Words | null;
  words: string;
}) {
  if (claim === null || passage === null) return <span className="text-pretty">{words}</span>;
  return (
    <span className="text-pretty">
      copy: <mark className="asked">{claim.text}</mark> · passage: <mark className="asked">{passage.text}</mark>
    </span>
  );
}
