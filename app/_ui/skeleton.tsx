import { classNames } from './class-names.ts';

/** Grey lines where rows will be; as tall as what comes, and still where motion is reduced. */
export function Skeleton({ rows = 4, className }: { rows?: number; className?: string }) {
  return (
    <div role="status" aria-label="Loading" className={classNames('grid gap-3', className)}>
      {Array.from({ length: rows }, (_, row) => (
        <span
          key={row}
          className={classNames(
            'block h-[0.8rem] animate-breathe rounded-s bg-paper-sunk',
            WIDTHS[row % WIDTHS.length],
          )}
        />
      ))}
    </div>
  );
}

const WIDTHS = ['w-[38%]', 'w-[94%]', 'w-[88%]', 'w-[61%]'];
