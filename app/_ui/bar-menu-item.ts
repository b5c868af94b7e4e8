/** The look of an entry in a menu of the top bar. Its own file: server components cannot read it out of a client one. */
export const BAR_MENU_ITEM =
  'flex min-h-8 w-full items-center rounded-m px-3 text-left no-underline hover:bg-paper-sunk aria-[current]:font-semibold max-md:min-h-11';
