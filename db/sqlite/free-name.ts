import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** `second-source.before-0002.db` for the mark `.before-0002`; `…-2.db` where that is there already, and so on. */
export function freeName(file: string, mark: string): string {
  for (let number = 1; ; number += 1) {
    const name = besides(file, number === 1 ? mark : `${mark}-${number}`);
    if (!existsSync(name)) return name;
  }
}

const besides = (file: string, mark: string): string =>
  join(dirname(file), `${basename(file, extname(file))}${mark}${extname(file)}`);
