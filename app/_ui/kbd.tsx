import { classNames } from './class-names.ts';

/** One key cap. On an ink button or a toast it turns into an outline. */
export function Kbd({ children, className }: { children: string; className?: string }) {
  return (
    <kbd
      className={classNames(
        'inline-grid h-5 min-w-5 place-items-center rounded-s bg-paper-sunk px-[0.3rem] font-ui text-xs leading-none font-medium text-ink-2',
        'in-data-[look=ink]:bg-transparent in-data-[look=ink]:text-current in-data-[look=ink]:inset-ring in-data-[look=ink]:inset-ring-current/60',
        'print:hidden pointer-coarse:hidden',
        className,
      )}
    >
      {children}
    </kbd>
  );
}
