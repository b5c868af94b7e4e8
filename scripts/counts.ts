import { existsSync, readFileSync } from 'node:fs';

export type Count = { readonly passed: number; readonly failed: number; readonly failures?: readonly Failure[] };
/** A test that failed, as its runner names it, with the first lines of what it said. */
export type Failure = { readonly test: string; readonly said: string };

/** What the runner's own report says; a suite that did not get as far as a report has failed once. */
export function vitestCount(report: string, exitCode: number): Count {
  const found = readReport(report) as VitestReport | null;
  if (!found) return { passed: 0, failed: 1 };
  const neverRan = found.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const notRun = found.numPendingTests + found.numTodoTests;
  const count = settled(found.numPassedTests, found.numFailedTests + neverRan.length + notRun, exitCode);
  return { ...count, failures: found.testResults.flatMap(vitestFailures) };
}

export function playwrightCount(report: string, exitCode: number): Count {
  const found = readReport(report) as PlaywrightReport | null;
  if (!found) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = found.stats;
  return { ...settled(expected, unexpected + flaky + skipped, exitCode), failures: found.suites.flatMap(specFailures) };
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

function vitestFailures({ name, message, assertionResults }: VitestFile): Failure[] {
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (assertionResults.length === 0 && message) return [failure(name, message)];
  return failed.map((one) => failure(`${name} › ${one.fullName}`, one.failureMessages.join('\n')));
}

function specFailures({ title, suites = [], specs = [] }: PlaywrightSuite): Failure[] {
  const own = specs
    .filter((spec) => !spec.ok)
    .map((spec) => {
      const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors));
      return failure(`${title} › ${spec.title}`, errors.map((error) => error.message ?? '').join('\n'));
    });
  return [...own, ...suites.flatMap(specFailures)];
}

const LINES = 12;

const failure = (test: string, said: string): Failure => ({ test, said: said.split('\n').slice(0, LINES).join('\n') });

function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

type VitestFile = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
};
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly VitestFile[];
};
type PlaywrightSuite = {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
    }[];
  }[];
};
type PlaywrightReport = {
  readonly stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  readonly suites: readonly PlaywrightSuite[];
};
