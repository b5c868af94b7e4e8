'use client';

import { useEffect, useRef } from 'react';
import { useDeskActions } from './desk-context.ts';

/**
 * Where a part of a long story stands that has not come yet. It is as high as the browser takes its blocks to be before
 * it draws them, so that nothing moves when it comes; and it asks for it when it is nearly in sight.
 */
export function CopyGap({ part, blocks }: { part: number; blocks: number }) {
  const gap = useRef<HTMLDivElement>(null);
  const { readPart } = useDeskActions();
  useEffect(() => {
    const element = gap.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void readPart(part);
      },
      { root: element.closest('.desk-pane'), rootMargin: '1500px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [part, readPart]);
  return (
    <div
      // The policy for content allows no style in the markup.
      ref={(element) => {
        gap.current = element;
        element?.style.setProperty('--blocks', String(blocks));
      }}
      className="copy-gap font-copy text-copy"
      data-part={part}
    />
  );
}
