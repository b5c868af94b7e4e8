'use client';

import type { Channel } from '#lib/core/claims/extraction.ts';
import { CHANNEL_WORDS, SPEAKER_WORDS } from '#lib/core/sheets/sheet-words.ts';
import type { Said, So } from '#lib/core/verdicts/codes.ts';
import type { CheckForm, ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { ChainLink } from '#lib/schema/desk-view.ts';
import type { Findings as FindingsOfClaim } from './check-form.ts';
import { KIND_HINTS, SAID_WORDS, SO_WORDS } from './desk-words.ts';
import { useDeskActions } from './desk-context.ts';
import { PickOne } from './pick-one.tsx';

/** The two findings as one line of nodes: who said it, from the outlet inwards, and at its end the statement itself. */
export function Findings({
  detail,
  form,
  findings,
  disabled,
}: {
  detail: ClaimDetail;
  form: CheckForm;
  findings: FindingsOfClaim;
  disabled: boolean;
}) {
  const { edit } = useDeskActions();
  const { claim } = detail;
  const isSuggesting = findings.so.suggested || findings.links.some((link) => link.suggested);
  return (
    <div>
      <div className="mb-2 flex items-baseline justify-between gap-2">
        <h3>Was it said?</h3>
        <span className="text-ink-3">{chainNote(claim.chain, claim.presupposed)}</span>
      </div>
      <ol className="chain">
        {claim.chain.map((link, index) => {
          const found = findings.links[index];
          const name = nameOf(link);
          return (
            <li key={link.id} className="chain-node" data-node={index + 1}>
              <span className="font-semibold">{name}</span>{' '}
              <span className="font-copy-italic text-m text-ink-2 italic">{link.cue.text}</span>
              {link.act && <span className="text-xs text-ink-3"> · saying it is the claim</span>}
              {link.directness !== 'indirect' && <span className="text-xs text-ink-3"> · quoted</span>}
              <Standing link={link} />
              <PickOne
                label={`Was it said by ${name}?`}
                choices={SAID_CHOICES}
                value={chosenSaid(form, link)}
                suggested={found?.suggested === true ? found.said : null}
                disabled={disabled}
                onChoose={(said) => edit({ said: { ...form.said, [link.id]: said } })}
              />
            </li>
          );
        })}
        <li className="chain-node" data-node="">
          <div className="flex items-baseline justify-between gap-2">
            <h3>Is it so?</h3>
            <span className="text-xs text-ink-2">{KIND_HINTS[claim.kind]}</span>
          </div>
          <PickOne
            label="Is it so?"
            choices={SO_CHOICES}
            value={findings.so.suggested ? null : form.so}
            suggested={findings.so.suggested ? findings.so.value : null}
            disabled={disabled}
            onChoose={(so) => edit({ so })}
          />
        </li>
      </ol>
      {isSuggesting && !disabled && (
        <p className="-mt-1 mb-2 text-xs text-ink-3">Dashed = suggested. Saving accepts it.</p>
      )}
    </div>
  );
}

const SAID_CHOICES = (['first_hand', 'reported', 'not_found', 'failed'] as const satisfies readonly Said[]).map(
  (value) => ({ value, label: SAID_WORDS[value] }),
);
const SO_CHOICES = (
  ['supported', 'contradicted', 'contested', 'open', 'not_checkable'] as const satisfies readonly So[]
).map((value) => ({ value, label: SO_WORDS[value] }));

/** Who the source is and through what it spoke, as far as the copy tells. */
function Standing({ link: { source, standing, channel } }: { link: ChainLink }) {
  if (standing === null) return null;
  const { kind, fullName, title, justification } = standing;
  // “he said”: whom no claim is given by name
  const behind = source?.name === null && kind !== 'unnamed_group' ? fullName : null;
  const through = channel === null || IN_WORDS.has(channel) ? null : CHANNEL_WORDS[channel];
  const facts = [behind, SPEAKER_WORDS[kind], title, justification && `“${justification}”`, through];
  return (
    <span className="block text-xs wrap-anywhere text-ink-2">
      {facts.filter((fact) => fact !== null && fact !== '').join(' · ')}
    </span>
  );
}

/** Whether somebody is quoted is said beside the verb. */
const IN_WORDS: ReadonlySet<Channel> = new Set(['quotation', 'speech']);

function chosenSaid(form: CheckForm, link: ChainLink): (typeof SAID_CHOICES)[number]['value'] | null {
  const said = form.said[link.id] ?? 'unchecked';
  return said === 'unchecked' ? null : said;
}

function nameOf(link: ChainLink): string {
  if (link.source === null) return 'No source named';
  const name = link.source.name ?? link.source.anonymous ?? link.source.text;
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function chainNote(chain: readonly ChainLink[], presupposed: boolean): string {
  if (presupposed) return 'presupposed, stated in our own voice';
  if (chain.length === 0) return 'stated by us, no source';
  return chain.length === 1 ? '' : 'from the outlet inwards';
}
