'use client';

import { SmallButton } from './small-button.tsx';
import { Menu, MenuItem, MenuLine } from '#app/_ui/menu.tsx';
import type { ClaimDetail, Power } from '#lib/schema/claim-detail.ts';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk } from './desk-context.ts';

/** What can be done to the claim itself, beside checking it. What may not says why. */
export function ClaimMenu({ claim, detail, onOpen }: { claim: ClaimSummary; detail: ClaimDetail; onOpen: OpenDialog }) {
  const { edit, drop, dispose } = detail.may;
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  return (
    <Menu
      align="end"
      trigger={
        <SmallButton className="-mt-1 -mr-1.5" aria-label={`More about claim ${claim.ordinal}`}>
          More
        </SmallButton>
      }
    >
      <Item power={edit} onSelect={() => onOpen({ kind: 'edit' })}>
        Edit the claim
      </Item>
      <Item power={edit} onSelect={() => onOpen({ kind: 'attribute' })}>
        Change attribution
      </Item>
      <Item power={edit} onSelect={() => onOpen({ kind: 'split' })}>
        Split it
      </Item>
      <Item power={edit} onSelect={() => onOpen({ kind: 'merge' })}>
        Merge it with others
      </Item>
      <Item power={drop} onSelect={() => onOpen({ kind: 'drop' })}>
        Remove claim
      </Item>
      {may && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => onOpen({ kind: 'comment', as: 'comment' })}>Add a remark</MenuItem>
          <MenuItem onSelect={() => onOpen({ kind: 'comment', as: 'query' })}>Ask the writer</MenuItem>
          <MenuItem onSelect={() => onOpen({ kind: 'comment', as: 'rewrite' })}>Propose a wording</MenuItem>
        </>
      )}
      {dispose.allowed && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => onOpen({ kind: 'disposition' })}>Disposition</MenuItem>
          <MenuItem onSelect={() => onOpen({ kind: 'return' })}>Return to the reviewer</MenuItem>
        </>
      )}
    </Menu>
  );
}

function Item({ power, onSelect, children }: { power: Power; onSelect: () => void; children: string }) {
  if (power.allowed) return <MenuItem onSelect={onSelect}>{children}</MenuItem>;
  return (
    <MenuItem disabled why={power.why} onSelect={onSelect}>
      {children}
    </MenuItem>
  );
}
