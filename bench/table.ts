import type { Measured } from './load.ts';

export type Row = Measured & {
  readonly what: string;
  readonly where: 'node:http' | 'bare Next' | 'Second Source';
  readonly claims: number;
  readonly connections: number;
};

export const HEADING = [
  'what'.padEnd(14),
  'server'.padEnd(14),
  'claims'.padStart(8),
  'conns'.padStart(6),
  'CPU ms'.padStart(8),
  'p50 ms'.padStart(8),
  'p99 ms'.padStart(8),
  'req/s'.padStart(8),
].join(' ');

export function line(row: Row): string {
  const { what, where, claims, connections, cpuMs, p50, p99, perSecond } = row;
  const measured = [cpuMs, p50, p99].map((value) => value.toFixed(2).padStart(8));
  return [
    what.padEnd(14),
    where.padEnd(14),
    String(claims).padStart(8),
    String(connections).padStart(6),
    ...measured,
    perSecond.toFixed(0).padStart(8),
  ].join(' ');
}

/** How many of the bare server's requests are left, and what a hundred times the claims cost. */
export function ratios(rows: readonly Row[]): readonly string[] {
  const ours = rows.filter(({ where }) => where === 'Second Source');
  return ours.flatMap((row) => {
    const like = (other: Partial<Row>) =>
      rows.find(
        (candidate) =>
          candidate.what === row.what &&
          candidate.where === (other.where ?? row.where) &&
          candidate.claims === (other.claims ?? row.claims) &&
          candidate.connections === row.connections,
      );
    const [floor, small] = [like({ where: 'bare Next' }), like({ claims: 1000 })];
    const head = `${row.what.padEnd(14)} ${String(row.claims).padStart(7)} claims ${String(row.connections).padStart(3)} conns:`;
    const toFloor = floor
      ? [
          `${(row.perSecond / floor.perSecond).toFixed(2)} of bare Next's requests a second, ${(row.cpuMs / floor.cpuMs).toFixed(2)} times its CPU`,
        ]
      : [];
    const growth =
      small && row.claims !== small.claims
        ? [`${(row.cpuMs / small.cpuMs).toFixed(2)} times the CPU at 1000 claims`]
        : [];
    return [`${head} ${[...toFloor, ...growth].join('; ')}`];
  });
}
