import { existsSync, readFileSync } from 'node:fs';

export type Count = { readonly passed: number; readonly failed: number };

/** What the runner's own report says; a suite that did not get as far as a report has failed once. */
export function vitestCount(report: string, exitCode: number): Count {
  const found = readReport(report) as VitestReport | null;
  if (!found) return { passed: 0, failed: 1 };
  const neverRan = found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const notRun = found.numPendingTests + found.numTodoTests;
  return settled(found.numPassedTests, found.numFailedTests + neverRan.length + notRun, exitCode);
}

export function playwrightCount(report: string, exitCode: number): Count {
  const found = readReport(report) as PlaywrightReport | null;
  if (!found) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = found.stats;
  return settled(expected, unexpected + flaky + skipped, exitCode);
}

export function sum(counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A test that did not run is no pass; neither is a suite without tests, nor one whose runner ended badly. */
function settled(passed: number, failed: number, exitCode: number): Count {
  const silentFailure = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: silentFailure ? 1 : failed };
}

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};
type PlaywrightReport = { readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> };
