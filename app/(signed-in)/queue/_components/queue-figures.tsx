import { Figure } from '#app/_ui/page.tsx';
import { countedInQueue, type QueueSection } from '#lib/core/claims/queue.ts';

type Props = {
  sections: readonly { readonly section: QueueSection; readonly count: number }[];
  checkedThisWeek: number;
};

/** The queue in numbers, each that of the section with its rows. */
export function QueueFigures({ sections, checkedThisWeek }: Props) {
  const count = (section: QueueSection) => sections.find((one) => one.section === section)?.count ?? 0;
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      <span>
        <Figure value={countedInQueue(count('mine') + count('returned'))}>assigned</Figure>
      </span>
      <span>
        <Figure value={countedInQueue(count('returned'))}>returned</Figure>
      </span>
      <span>
        <Figure value={countedInQueue(count('due'))}>due today</Figure>
      </span>
      <span>
        <Figure value={checkedThisWeek}>checked in 7 days</Figure>
      </span>
    </p>
  );
}
