export const DOT = 0x2e;
export const ELLIPSIS = 0x2026;

/** Chinese, Japanese, Ethiopic and Burmese stops: no space needs to follow them. */
export const endsWithoutSpace = (unit: number): boolean =>
  unit >= 0x104b &&
  (unit === 0x3002 ||
    unit === 0xff01 ||
    unit === 0xff1f ||
    unit === 0xff0e ||
    unit === 0x1362 ||
    unit === 0x1367 ||
    unit === 0x104b);

/** May end a sentence, in any script: also the Devanagari, Arabic, Urdu and Armenian stops. */
export const isTerminator = (unit: number): boolean =>
  unit < 0x80
    ? unit === DOT || unit === 0x21 || unit === 0x3f
    : unit === ELLIPSIS ||
      unit === 0x0964 ||
      unit === 0x061f ||
      unit === 0x06d4 ||
      unit === 0x0589 ||
      endsWithoutSpace(unit);
