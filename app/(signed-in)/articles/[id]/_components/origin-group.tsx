'use client';

import { useState } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import type { OriginId } from '#lib/core/ids.ts';
import type { FoldView, OriginGroup as Group } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialogs.tsx';
import { useDesk, useDeskActions } from './desk-store.ts';
import { EvidenceItem } from './evidence-item.tsx';

/** An origin with the links that hang on it, and why they were folded into one. */
export function OriginGroup({ group, number, onOpen }: { group: Group; number: number; onOpen: OpenDialog }) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const { confirmOrigin, openCapture } = useDeskActions();
  const [isBusy, setBusy] = useState(false);
  const named = group.id === null ? null : { ...group, id: group.id };
  const { captureId } = group;
  return (
    <li className="mt-3">
      <h3 className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2">
        <span>{number}</span>
        <span className="wrap-anywhere">{named === null ? 'Origin not known yet' : group.name}</span>
        {captureId === null ? (
          <span className="font-normal text-ink-3">{named === null ? '' : 'not captured'}</span>
        ) : (
          <Button look="bare" className="-my-1 min-h-6 px-1" onClick={() => void openCapture(captureId)}>
            captured
          </Button>
        )}
      </h3>
      <Folds folds={group.folds} />
      <div className="mt-0.5 flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
        {named !== null && !group.confirmed && (
          <span>Proposed by the machine; it does not count until you confirm.</span>
        )}
        {named === null && <span>Counts for nothing until its origin is known.</span>}
        {named !== null && may && (
          <span className="flex items-center">
            {!group.confirmed && (
              <Button
                className="mr-1 min-h-6 px-2 text-xs"
                aria-disabled={isBusy || undefined}
                onClick={() => {
                  setBusy(true);
                  void confirmOrigin(named.id, null).finally(() => setBusy(false));
                }}
              >
                Confirm
              </Button>
            )}
            <OriginMenu origin={named} onOpen={onOpen} />
          </span>
        )}
      </div>
      <ul className="twigs">
        {group.evidence.map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} origin={named} onOpen={onOpen} />
        ))}
      </ul>
    </li>
  );
}

function Folds({ folds }: { folds: readonly FoldView[] }) {
  const words = [...new Set(folds.map((fold) => fold.words))];
  if (words.length === 0) return null;
  return <p className="mt-0.5 text-xs text-pretty text-ink-2">{words.map(ended).join(' ')}</p>;
}

function OriginMenu({ origin, onOpen }: { origin: Group & { readonly id: OriginId }; onOpen: OpenDialog }) {
  return (
    <Menu
      align="end"
      trigger={
        <Button look="bare" className="min-h-6 px-1 text-xs" aria-label={`Change the origin ${origin.name}`}>
          Change
        </Button>
      }
    >
      <MenuItem onSelect={() => onOpen({ kind: 'join', origin })} why="They come from one place">
        Join with another
      </MenuItem>
      <MenuItem onSelect={() => onOpen({ kind: 'split-origin', origin })} why="They come from different places">
        Split
      </MenuItem>
      <MenuItem onSelect={() => onOpen({ kind: 'rename', origin })}>Rename</MenuItem>
    </Menu>
  );
}

const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
