import type { ReactNode } from 'react';

/** One question of the dashboard: its answer as a picture, and the same figures as a table for whoever prefers to read. */
export function Panel({
  title,
  wide,
  children,
  table,
}: {
  title: string;
  wide?: true;
  children: ReactNode;
  table?: ReactNode;
}) {
  return (
    <section className={`border-t border-hair-strong pt-4 ${wide ? 'lg:col-span-2' : ''}`}>
      <h2 className="mb-3 text-m font-semibold">{title}</h2>
      {children}
      {table !== undefined && (
        <details className="mt-3 text-ink-2">
          <summary className="inline-flex min-h-6 items-center text-xs underline decoration-edge underline-offset-2">
            Table
          </summary>
          <div className="mt-2 overflow-x-auto" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
            {table}
          </div>
        </details>
      )}
    </section>
  );
}

/** A plain table: the first column heads its row, the others are numbers. */
export function FigureTable({ head, rows }: { head: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  return (
    <table className="w-full border-collapse text-xs">
      <thead>
        <tr>
          {head.map((word, i) => (
            <th
              key={word}
              scope="col"
              className={`border-b border-hair py-1 pr-3 font-normal text-ink-3 ${i === 0 ? 'text-left' : 'text-right'}`}
            >
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row" className="border-b border-hair py-1 pr-3 text-left font-normal text-ink">
                  {cell}
                </th>
              ) : (
                <td key={i} className="border-b border-hair py-1 pr-3 text-right">
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
