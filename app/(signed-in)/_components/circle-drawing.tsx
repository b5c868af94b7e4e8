import { useId } from 'react';

/**
 * Who has it from whom and back again: each name under the one that cites it, and the way back to the first beside them.
 * The sentence beside it says the same, so for a screen reader the drawing is that sentence.
 */
export function CircleDrawing({ names, words }: { names: readonly string[]; words: string }) {
  const head = useId();
  const last = names.length - 1;
  const middle = (index: number) => index * STEP + BOX / 2;
  return (
    <svg
      role="img"
      aria-label={words}
      viewBox={`0 0 ${WIDTH} ${last * STEP + BOX + 2}`}
      className="mt-1 block w-full max-w-[17rem] overflow-visible text-ink-2"
      fill="none"
      stroke="currentColor"
    >
      <defs>
        <marker id={head} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0L6 3L0 6Z" fill="currentColor" stroke="none" />
        </marker>
      </defs>
      {names.map((name, index) => (
        <g key={name}>
          <rect x="0.5" y={index * STEP + 0.5} width={NODE} height={BOX - 1} rx="4" />
          <text
            x={NODE / 2}
            y={middle(index) + 4}
            textAnchor="middle"
            className="fill-ink font-ui text-xs"
            stroke="none"
          >
            {shortened(name)}
            <title>{name}</title>
          </text>
          {index < last && (
            <>
              <path d={`M${NODE / 2} ${index * STEP + BOX}V${(index + 1) * STEP - 1}`} markerEnd={`url(#${head})`} />
              <text x={NODE / 2 + 8} y={index * STEP + BOX + 13} className="fill-ink-2 font-ui text-xs" stroke="none">
                cites
              </text>
            </>
          )}
        </g>
      ))}
      <path
        d={`M${NODE} ${middle(last)}H${WIDTH - 40}V${middle(0)}H${NODE + 2}`}
        strokeLinejoin="round"
        markerEnd={`url(#${head})`}
      />
      <text x={WIDTH - 35} y={(middle(0) + middle(last)) / 2 + 4} className="fill-ink-2 font-ui text-xs" stroke="none">
        cites
      </text>
    </svg>
  );
}

// In units of the drawing, which are pixels where there is room.
const WIDTH = 272;
const NODE = 192;
const BOX = 24;
const STEP = 42;

/** What fits into a box; the whole name is in the sentence. */
const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
const LONGEST = 30;
