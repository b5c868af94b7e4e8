import type { Attribution } from '#lib/core/claims/extraction.ts';
import type { NumberedClaim } from './sentences-of.ts';

/** Kind, chain and qualifiers of a claim in one line: "position · the Kremlin said, Putin emphasized". */
export function ChainLine({ claim }: { claim: NumberedClaim }) {
  const qualifiers = claim.hedges.map((hedge) => `“${hedge.text}”`).join(', ');
  const dates = (claim.dates ?? []).map(({ text, date }) => `${text} is ${date}`).join(', ');
  return (
    <p className="mt-0.5 text-xs text-ink-3">
      <span>{claim.kind}</span>
      {claim.attributions.length === 0 ? (
        <Part>{claim.presupposed ? 'presupposed, stated in our own voice' : 'stated by us, no source'}</Part>
      ) : (
        <Part>
          {claim.attributions.map((link, index) => (
            <span key={index}>
              {index > 0 && <span aria-label="then"> → </span>}
              <b className="text-ink-2">{who(link)}</b> <i className="font-copy text-s">{link.cue.text}</i>
            </span>
          ))}
        </Part>
      )}
      {qualifiers !== '' && <Part>qualified: {qualifiers}</Part>}
      {dates !== '' && <Part>{dates}</Part>}
      {claim.madeBy === 'person' && <Part>changed by you</Part>}
    </p>
  );
}

/** The dot stays with the words before it: no line begins with one. */
function Part({ children }: { children: React.ReactNode }) {
  return (
    <span>
      <span aria-hidden="true">{'\u00a0· '}</span>
      {children}
    </span>
  );
}

const who = ({ source }: Attribution): string => source?.name ?? source?.text ?? 'nobody named';
