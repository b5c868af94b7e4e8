'use client';

import { useState } from 'react';
import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import type { EvidenceView, OriginGroup as Group } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { SmallButton } from './small-button.tsx';

/** An origin with the links that hang on it, and why they were folded into one. */
export function OriginGroup({ group, number, onOpen }: { group: Group; number: number; onOpen: OpenDialog }) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const { confirmOrigin, openCapture } = useDeskActions();
  const [isBusy, setBusy] = useState(false);
  const named = group.key === null ? null : { ...group, key: group.key };
  const { captureId } = group;
  return (
    <li className="mt-3">
      <h3 className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2">
        <span>{number}</span>
        <span className="wrap-anywhere">{capitalised(group.name)}</span>
        {captureId === null ? (
          <span className="font-normal text-ink-3">{named === null ? '' : 'no copy of its own'}</span>
        ) : (
          <SmallButton className="-my-1 font-normal" onClick={() => openCapture(captureId)}>
            captured
          </SmallButton>
        )}
      </h3>
      <p className="mt-0.5 text-xs text-pretty text-ink-2">
        {onceEach(group.evidence).map((item) => (
          <Why key={item.id} item={item} />
        ))}
        {!group.confirmed && 'Suggested origin. Confirm to count it.'}
        {named !== null && may && (
          <>
            {!group.confirmed && (
              <SmallButton
                look="line"
                className="ml-1"
                aria-disabled={isBusy || undefined}
                onClick={() => {
                  setBusy(true);
                  void confirmOrigin({ originKey: named.key }).finally(() => setBusy(false));
                }}
              >
                Confirm
              </SmallButton>
            )}
            <OriginMenu origin={named} onOpen={onOpen} />
          </>
        )}
      </p>
      <ul className="twigs">
        {group.evidence.map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} origin={named} onOpen={onOpen} />
        ))}
      </ul>
    </li>
  );
}

/** Why a passage rests on this origin; pressing it shows the very words. */
function Why({ item: { captureId, origin } }: { item: EvidenceView }) {
  const { openCapture } = useDeskActions();
  if (origin === null) return null;
  const { credit } = origin;
  if (credit === null) return <>{ended(origin.words)} </>;
  return (
    <>
      <button
        type="button"
        className="text-left hover:text-ink hover:underline"
        title="Show the words"
        onClick={() => openCapture(captureId, credit)}
      >
        {ended(origin.words)}
      </button>{' '}
    </>
  );
}

function OriginMenu({ origin, onOpen }: { origin: Group & { readonly key: string }; onOpen: OpenDialog }) {
  return (
    <Menu align="end" trigger={<SmallButton aria-label={`Change the origin ${origin.name}`}>Change</SmallButton>}>
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

/** Ten stories that name one release say so once. */
const onceEach = (items: readonly EvidenceView[]) => [
  ...new Map(items.map((item) => [item.origin?.words ?? '', item])).values(),
];
/** A name that opens its line: "the Kremlin" is "The Kremlin". */
const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
