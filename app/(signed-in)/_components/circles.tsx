'use client';

import { Glyph } from '#app/_ui/glyph.tsx';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { CircleDrawing } from './circle-drawing.tsx';

/** Circular reporting: a sentence with names, and the same drawn small. */
export function Circles({ circles }: { circles: ClaimDetail['circles'] }) {
  if (circles.length === 0) return null;
  return (
    <section className="mt-2 mb-3 border-l-2 border-ink pl-3" aria-label="Circular reporting">
      <h3>
        <Glyph name="circle" /> Circular reporting
      </h3>
      {circles.map((circle) => (
        <div key={circle.names.join(' ')} className="mb-2">
          <p className="text-pretty">{ended(circle.words)} What rests on it does not count.</p>
          <CircleDrawing names={circle.names} words={circle.words} />
        </div>
      ))}
    </section>
  );
}

const ended = (words: string) => (/[.!?]$/u.test(words) ? words : `${words}.`);
