/** The look of an entry in a menu of the top bar. */
export const BAR_MENU_ITEM =
  'flex min-h-8 w-full items-center rounded-m px-3 text-left no-underline hover:bg-paper-sunk aria-[current]:font-semibold max-md:min-h-11';

/** The id of the one form that signs out; each menu has a button for it. */
export const SIGN_OUT_FORM = 'sign-out';
