'use client';

import { DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';

/**
 * A button that opens a short list of things to do. `trigger` is one Button. The list stays beside it in the page, so
 * that it lies in its landmark, and in its dialog where it is opened from one.
 */
export function Menu({
  trigger,
  children,
  align = 'start',
}: {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
}) {
  return (
    // Not modal: a modal one adds a style element, which the content policy would have to allow.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Content
        align={align}
        sideOffset={4}
        collisionPadding={8}
        className="z-30 grid min-w-44 rounded-l bg-paper-raised p-1 shadow-raised ring ring-hair"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

export function MenuItem({
  children,
  onSelect,
  disabled = false,
  why,
}: {
  children: ReactNode;
  onSelect: () => void;
  disabled?: boolean;
  /** One line under it: why it cannot be chosen, or what it does. */
  why?: string;
}) {
  return (
    <DropdownMenu.Item disabled={disabled} onSelect={onSelect} className={ITEM}>
      <span>{children}</span>
      {why !== undefined && <span className="text-xs text-ink-3">{why}</span>}
    </DropdownMenu.Item>
  );
}

export function MenuLine() {
  return <DropdownMenu.Separator className="my-1 border-t border-hair" />;
}

const ITEM =
  'grid min-h-7 cursor-pointer content-center rounded-m px-2 py-1 outline-none data-disabled:cursor-not-allowed data-disabled:text-ink-3 data-highlighted:bg-paper-sunk max-md:min-h-11';
