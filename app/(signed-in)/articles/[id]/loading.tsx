import { Skeleton } from '#app/_ui/skeleton.tsx';

/** As tall as what comes. */
export default function Loading() {
  return (
    <div className="desk">
      <div className="flex min-h-13 items-center border-b border-hair-strong px-6">
        <span className="block h-4 w-64 animate-breathe rounded-s bg-paper-sunk" />
      </div>
      <Skeleton rows={10} className="max-w-measure px-6 py-6" />
    </div>
  );
}
