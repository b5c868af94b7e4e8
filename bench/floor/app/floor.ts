import { openFloor } from '../database.ts';

type Row = {
  readonly id: string;
  readonly article_id: string;
  readonly text: string;
  readonly kind: string;
  readonly state: string;
  readonly priority: number;
};

const held = globalThis as { benchFloor?: ReturnType<typeof openFloor> };

/** One connection per process, opened by the first request. */
export function floor() {
  const opened = (held.benchFloor ??= openFloor(process.env['FLOOR_DB'] ?? ''));
  return { ...opened, rows: () => opened.queue() as readonly Row[] };
}
