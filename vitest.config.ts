import { defineConfig } from 'vitest/config';

const node = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const },
});

/** The core keeps nothing between calls, so its tests may share their modules: each is loaded once and not once a file. */
const pure = (name: string, include: string[]) => {
  const project = node(name, include);
  return { ...project, test: { ...project.test, isolate: false } };
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
      pure('core', ['tests/core/**/*.test.ts']),
      withPostgres('db', ['tests/db/**/*.test.ts']),
      withPostgres('workflow', ['tests/workflow/**/*.test.ts']),
      node('app', ['tests/app/**/*.test.ts']),
      node('cli', ['tests/cli/**/*.test.ts']),
      node('architecture', ['tests/architecture/**/*.test.ts']),
    ],
  },
});
