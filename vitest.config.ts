import { defineConfig } from 'vitest/config';

const node = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const },
});

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      node('core', ['tests/core/**/*.test.ts']),
      node('db', ['tests/db/**/*.test.ts']),
      node('workflow', ['tests/workflow/**/*.test.ts']),
      node('app', ['tests/app/**/*.test.ts']),
      node('cli', ['tests/cli/**/*.test.ts']),
      node('architecture', ['tests/architecture/**/*.test.ts']),
    ],
  },
});
