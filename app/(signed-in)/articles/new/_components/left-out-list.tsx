import { Button } from '#app/_ui/button.tsx';
import { counted } from '#app/_ui/words.ts';
import type { LeftOut } from '#lib/core/copy/compose-copy.ts';
import { LEFT_OUT, type LeftOutReason } from '#lib/core/copy/left-out.ts';
import type { Incoming } from './incoming.ts';

/** What stands around articles, and is seldom looked for. */
const AROUND: ReadonlySet<LeftOutReason> = new Set([
  'navigation',
  'footer',
  'cookies',
  'comments',
  'share',
  'form',
  'outside',
  'tags',
  'newsletter',
  'advertisement',
]);

/** What was not taken over from a page or a paste: each piece with its reason and a way to put it back. */
export function LeftOutList({
  incoming,
  onToggle,
}: {
  incoming: readonly Incoming[];
  onToggle: (of: Incoming, number: number) => void;
}) {
  const pieces = incoming.flatMap((one) => one.leftOut.map((piece) => ({ one, piece })));
  if (pieces.length === 0) return null;
  const within = pieces.filter(({ piece }) => !AROUND.has(piece.reason));
  const around = pieces.filter(({ piece }) => AROUND.has(piece.reason));
  const list = (shown: typeof pieces) => (
    <ul className="grid">
      {shown.map(({ one, piece }) => (
        <Piece
          key={`${incoming.indexOf(one)}.${piece.number}`}
          piece={piece}
          back={one.back.has(piece.number)}
          onToggle={() => onToggle(one, piece.number)}
        />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="left-out" className="grid gap-1 border-t border-hair pt-3">
      <h2 id="left-out" className="text-s font-semibold">
        Left out of the copy
      </h2>
      {within.length > 0 && list(within)}
      {around.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer text-xs text-ink-2 max-md:py-2">
            {counted(around.length, 'piece')} from around the article
          </summary>
          {list(around)}
        </details>
      )}
    </section>
  );
}

function Piece({ piece, back, onToggle }: { piece: LeftOut; back: boolean; onToggle: () => void }) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 border-b border-hair py-1.5">
      <div className="min-w-0">
        <p className="text-xs text-ink-3">
          {back ? 'put back: ' : ''}
          {LEFT_OUT[piece.reason]}
        </p>
        <p className="line-clamp-3 font-copy text-s break-words whitespace-pre-line">{piece.text}</p>
      </div>
      <Button
        look="bare"
        className="text-xs max-md:-my-1.5"
        onClick={onToggle}
        aria-label={`${back ? 'Remove' : 'Put back'}: ${shortened(piece.text)}`}
      >
        {back ? 'Remove' : 'Put back'}
      </Button>
    </li>
  );
}

const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
