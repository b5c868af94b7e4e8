'use client';

import { useState } from 'react';
import { OpenClaim } from '#app/_ui/open-claim.tsx';
import { Menu, MenuItem, MenuLine } from '#app/_ui/menu.tsx';
import { DROP_REASONS } from '#lib/core/claims/preview-edits.ts';
import { ClaimEditor, type EditorKind } from './claim-editor.tsx';
import { ChainLine } from './chain-line.tsx';
import type { NumberedClaim } from './sentences-of.ts';
import type { PreviewState } from './use-preview.ts';

/** A claim as it would be stored, who said it, and what can be done with it. */
export function PreviewClaimItem({
  claim,
  state,
  onHold,
}: {
  claim: NumberedClaim;
  state: PreviewState;
  onHold: (held: boolean) => void;
}) {
  const [editor, setEditor] = useState<EditorKind | null>(null);
  return (
    <li
      className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-2 py-1.5"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      onFocus={() => onHold(true)}
      onBlur={() => onHold(false)}
    >
      <span className="pt-[0.2rem] text-right text-xs text-ink-3">{claim.number}</span>
      <div className="min-w-0">
        {editor === null ? (
          <p className="font-copy text-l font-medium text-pretty">
            <OpenClaim text={claim.text} language={state.run.article.language} />
          </p>
        ) : (
          <ClaimEditor kind={editor} claim={claim} onEdit={state.edit} onClose={() => setEditor(null)} />
        )}
        <ChainLine claim={claim} />
      </div>
      <Menu
        align="end"
        trigger={
          <button
            type="button"
            aria-label={`Change claim ${claim.number}`}
            className="min-h-7 rounded-m px-2 text-xs text-ink-2 hover:bg-paper-sunk hover:text-ink max-md:-my-2 max-md:min-h-11"
          >
            Change
          </button>
        }
      >
        <MenuItem onSelect={() => setEditor('rewrite')}>Edit the wording</MenuItem>
        <MenuItem onSelect={() => setEditor('split')}>Split in two</MenuItem>
        <MenuItem disabled={claim.next === undefined} onSelect={() => setEditor('merge')}>
          Merge with the next claim
        </MenuItem>
        <MenuLine />
        {DROP_REASONS.map((reason) => (
          <MenuItem key={reason} onSelect={() => state.edit({ do: 'drop', claim: claim.id, was: claim.text, reason })}>
            Drop: {reason}
          </MenuItem>
        ))}
      </Menu>
    </li>
  );
}
