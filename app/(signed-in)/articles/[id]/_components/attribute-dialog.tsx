'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Checkbox, Input } from '#app/_ui/field.tsx';
import type { ChainLink, ClaimSummary } from '#lib/schema/desk-view.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { FormDialog } from './form-dialog.tsx';

type Link = { readonly source: string; readonly name: string; readonly cue: string; readonly act: boolean };

/** Says anew who says a claim and by which words of the copy, link by link, the outermost first. */
export function AttributeDialog({ claim, onClose }: { claim: ClaimSummary; onClose: () => void }) {
  const { attributeClaim } = useDeskActions();
  const copy = useDesk((state) => state.view.version);
  const sentence = copy.sentences.find(({ id }) => id === claim.sentence);
  const [links, setLinks] = useState<readonly Link[]>(claim.chain.map(typedLink));
  const change = (at: number, to: Partial<Link>) =>
    setLinks((old) => old.map((link, index) => (index === at ? { ...link, ...to } : link)));
  return (
    <FormDialog
      title={`Who says claim ${claim.ordinal}`}
      send="Save"
      onSend={() =>
        attributeClaim(claim.id, { claimVersion: claim.version, links: links.map((link) => ({ ...link })) })
      }
      onClose={onClose}
    >
      {(problems) => (
        <>
          {sentence !== undefined && (
            <blockquote className="border-l border-hair-strong pl-3 font-copy text-quote">
              {copy.text.slice(sentence.start, sentence.end)}
            </blockquote>
          )}
          {links.length === 0 && <p>Stated by us, no source.</p>}
          {links.map((link, at) => (
            <fieldset key={at} className="grid gap-3 border-t border-hair pt-3">
              <legend className="sr-only">{`Link ${at + 1}`}</legend>
              <Input
                label={
                  links.length === 1 ? 'Who says it' : at === 0 ? 'Who says it, outermost' : 'Who they say says it'
                }
                hint="In words of the copy. Empty where the copy names nobody."
                value={link.source}
                error={problems[`links.${at}.source`]}
                maxLength={300}
                onChange={(event) => change(at, { source: event.target.value })}
              />
              <Input
                label="By which words"
                hint="Such as “said” or “according to”, as the copy has them."
                value={link.cue}
                error={problems[`links.${at}.cue`]}
                maxLength={300}
                onChange={(event) => change(at, { cue: event.target.value })}
              />
              <Input
                label="Their name"
                hint="Where those words do not say it: who “she” or “the ministry” is."
                value={link.name}
                error={problems[`links.${at}.name`]}
                maxLength={300}
                onChange={(event) => change(at, { name: event.target.value })}
              />
              <div className="flex flex-wrap items-center justify-between gap-2">
                <Checkbox
                  label="To say it is to do it (thank, call for)"
                  checked={link.act}
                  onChange={(event) => change(at, { act: event.target.checked })}
                />
                <Button onClick={() => setLinks((old) => old.toSpliced(at, 1))}>
                  {links.length === 1 ? 'Nobody says it' : `Remove link ${at + 1}`}
                </Button>
              </div>
            </fieldset>
          ))}
          <div>
            {links.length < MOST && (
              <Button onClick={() => setLinks((old) => [...old, EMPTY])}>
                {links.length === 0 ? 'Somebody says it' : 'Add who they say says it'}
              </Button>
            )}
          </div>
          <p className="text-ink-2">A claim that was checked is checked again after its attribution changes.</p>
        </>
      )}
    </FormDialog>
  );
}

const EMPTY: Link = { source: '', name: '', cue: '', act: false };
/** As many as the server takes. */
const MOST = 6;

const typedLink = ({ source, cue, act }: ChainLink): Link => ({
  source: source?.text ?? '',
  name: source?.name ?? '',
  cue: cue.text,
  act,
});
