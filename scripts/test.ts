import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playwrightCount, sum, vitestCount, type Count } from './counts.ts';
import { runLoudly, runQuietly, secondsSince } from './progress.ts';

/** Everything that a change must pass, in the order in which it fails fastest. */
const STEPS: readonly Step[] = [
  check('types', 'npm', ['run', '--silent', 'types']),
  check('lint', 'npm', ['run', '--silent', 'lint']),
  check('format', 'npm', ['run', '--silent', 'format']),
  check('layers', 'npm', ['run', '--silent', 'layers']),
  check('dead exports', 'npm', ['run', '--silent', 'dead']),
  vitest('unit', ['core', 'workflow', 'cli', 'workers', 'architecture']),
  vitest('database contract on SQLite and PostgreSQL', ['db']),
  check('build', 'npm', ['run', '--silent', 'build']),
  vitest('app', ['app']),
  vitest('what breaks around it', ['chaos']),
  playwright('end to end in a browser'),
];

/** How many of the last lines of a check are shown once more at the end. */
const TAIL = 12;

type Step = { readonly name: string; readonly run: (reports: string) => Promise<Count> };

const reports = mkdtempSync(join(tmpdir(), 'second-source-tests-'));
const started = performance.now();
const counts: Count[] = [];
for (const [index, step] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${step.name} … (${secondsSince(started)} s so far)`);
  const count = await step.run(reports);
  counts.push(count);
  console.log(`[${index + 1}/${STEPS.length}] ${step.name}: ${count.passed} passed, ${count.failed} failed`);
}
rmSync(reports, { recursive: true, force: true });

// A log is read from its end, and hides by then what one test of thousands said.
for (const { test, said } of counts.flatMap(({ failures = [] }) => failures)) console.log(`\nFAILED ${test}\n${said}`);

console.log(`\nEverything together, in ${secondsSince(started)} s:`);
STEPS.forEach(({ name }, index) => {
  const { passed, failed } = counts[index] ?? { passed: 0, failed: 1 };
  console.log(`  ${name.padEnd(44)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`);
});
const { passed, failed } = sum(counts);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

function check(name: string, command: string, args: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runQuietly(command, args);
      if (code !== 0) console.log(output);
      if (code === 0) return { passed: 1, failed: 0 };
      return { passed: 0, failed: 1, failures: [{ test: name, said: output.split('\n').slice(-TAIL).join('\n') }] };
    },
  };
}

function vitest(name: string, projects: readonly string[]): Step {
  return {
    name,
    run: async (folder) => {
      const report = join(folder, `${projects[0]}.json`);
      const { code } = await runLoudly('vitest', [
        'run',
        ...projects.flatMap((project) => ['--project', project]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      return vitestCount(report, code);
    },
  };
}

function playwright(name: string): Step {
  return {
    name,
    run: async (folder) => {
      const report = join(folder, 'e2e.json');
      const { code } = await runLoudly('playwright', ['test', '--config', 'tests/e2e', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      });
      return playwrightCount(report, code);
    },
  };
}
