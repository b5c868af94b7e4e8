import type { DashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { FigureLink } from './figure-link.tsx';
import { Panel } from './panel.tsx';

/** What lies before each reviewer. In the order of names: this is about the work, and ranks nobody. */
export function Workload({ workload }: { workload: DashboardView['workload'] }) {
  const most = Math.max(1, ...workload.map((reviewer) => reviewer.open.n));
  return (
    <Panel title="Workload">
      {workload.length === 0 ? (
        <p className="text-ink-2">No reviewer yet. An admin can invite one.</p>
      ) : (
        <table className="w-full border-collapse">
          <thead className="text-left text-xs text-ink-3">
            <tr>
              <th scope="col" className="border-b border-hair py-1 font-normal">
                Reviewer
              </th>
              <th scope="col" colSpan={2} className="border-b border-hair py-1 font-normal">
                Open
              </th>
              <th scope="col" className="border-b border-hair py-1 text-right font-normal">
                Verdicts today
              </th>
            </tr>
          </thead>
          <tbody>
            {workload.map((reviewer) => (
              <tr key={reviewer.name}>
                <th scope="row" className="border-b border-hair py-1.5 pr-3 text-left font-normal">
                  {reviewer.name}
                </th>
                <td className="w-2/5 border-b border-hair py-1.5 pr-3">
                  <svg
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    className="block h-2.5 w-full"
                  >
                    <rect width={(reviewer.open.n / most) * 100} height="10" className="fill-ink-2" />
                  </svg>
                </td>
                <td className="border-b border-hair py-1.5 pr-3 text-right">
                  <FigureLink figure={reviewer.open} />
                </td>
                <td className="border-b border-hair py-1.5 text-right">
                  <FigureLink figure={reviewer.judged} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
