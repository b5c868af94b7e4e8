'use client';

import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import type { OriginGroup as Group } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk } from './desk-context.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { namedOrigin, type NamedOrigin } from './named-origin.ts';
import { ConfirmOrigin, ItemWhy, OriginCopy, OriginWhy, sharedWhy } from './origin-why.tsx';
import { SmallButton } from './small-button.tsx';

/** An origin with the passages that rest on it, how that is known, and why they are one. */
export function OriginGroup({ group, number, onOpen }: { group: Group; number: number; onOpen: OpenDialog }) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const named = namedOrigin(group);
  return (
    <li className="mt-3">
      <h3 className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2">
        <span>{number}</span>
        <span className="wrap-anywhere">{capitalised(group.name)}</span>
        {named !== null && !group.circular && <OriginCopy captureId={named.captureId} />}
      </h3>
      {named !== null && (
        <div className="mt-0.5 text-xs text-pretty text-ink-2">
          {group.circular ? <p>In a circle: it does not count.</p> : <OriginWhy group={named} />}
          {may && (
            <p className="flex flex-wrap items-center gap-x-1">
              {!named.confirmed && !group.circular && !group.own && <ConfirmOrigin group={named} />}
              <OriginMenu origin={named} onOpen={onOpen} />
            </p>
          )}
        </div>
      )}
      <ul className="twigs">
        {group.evidence.map((evidence) => (
          <EvidenceItem key={evidence.id} evidence={evidence} origin={named} onOpen={onOpen}>
            {!group.circular && sharedWhy(group) === null && <ItemWhy evidence={evidence} />}
          </EvidenceItem>
        ))}
      </ul>
    </li>
  );
}

export function OriginMenu({ origin, onOpen }: { origin: NamedOrigin; onOpen: OpenDialog }) {
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

/** A name that opens its line: "the Kremlin" is "The Kremlin". */
const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
