/** `system` follows the device; the other two override it. */
export type Theme = 'system' | 'light' | 'dark';

/** The preference is a cookie, so that the server sends the right theme at once and nothing flashes. */
export const THEME_COOKIE = 'theme';

export const asTheme = (cookie: string | undefined): Theme =>
  cookie === 'light' || cookie === 'dark' ? cookie : 'system';
