import { defineConfig } from 'vitest/config';

const node = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const },
});

/** What keeps nothing between calls may share its modules between tests: each is loaded once and not once a file. */
const sharing = (name: string, include: string[], setupFiles: string[] = []) => {
  const project = node(name, include);
  return { ...project, test: { ...project.test, isolate: false, setupFiles } };
};

/** Tests may ask for a real PostgreSQL; it is started when the first does. */
const withPostgres = (name: string, include: string[]) => {
  const project = node(name, include);
  return {
    ...project,
    test: { ...project.test, globalSetup: ['tests/support/postgres.ts'] },
  };
};

export default defineConfig({
  test: {
    passWithNoTests: true,
    // Only against hanging: how long something takes depends on the machine and on who else uses it.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      sharing('core', ['tests/core/**/*.test.ts']),
      withPostgres('db', ['tests/db/**/*.test.ts']),
      sharing('workflow', ['tests/workflow/**/*.test.ts'], ['tests/support/leave-nothing.ts']),
      node('app', ['tests/app/**/*.test.ts']),
      withPostgres('chaos', ['tests/chaos/**/*.test.ts']),
      node('cli', ['tests/cli/**/*.test.ts', 'tests/ingest/**/*.test.ts']),
      node('workers', ['tests/workers/**/*.test.ts']),
      node('architecture', ['tests/architecture/**/*.test.ts']),
    ],
  },
});
