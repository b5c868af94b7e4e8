import { Writable } from 'node:stream';
import { DrizzleQueryError } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { createLog } from '#lib/log.ts';

function listening() {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return { log: createLog('debug', stream), lines };
}

it('repeats of a statement that failed neither its values nor the row that was refused', () => {
  const { log, lines } = listening();
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "users_email_unique"'), {
    code: '23505',
    severity: 'ERROR',
    detail: 'Key (email)=(ana@example.org) already exists.',
    constraint: 'users_email_unique',
  });
  log.error({ err: new DrizzleQueryError('select 1 where a = $1', ['ana@example.org\nof Cluj'], cause) }, 'failed');
  const text = JSON.stringify(lines);
  expect(text).not.toContain('ana@example.org');
  expect(text).not.toContain('Cluj');
  expect(lines[0]).toMatchObject({
    msg: 'failed',
    err: { message: 'Failed query: select 1 where a = $1', cause: { code: '23505', constraint: 'users_email_unique' } },
  });
  expect(text).toContain('log.test.ts');
});

it('takes out what may admit somebody, wherever it stands', () => {
  const { log, lines } = listening();
  log.info({ token: 'abc', given: { password: 'sesame', deep: { cookie: 'x=y' } } }, 'signing in');
  expect(JSON.stringify(lines)).not.toMatch(/abc|sesame|x=y/);
});

it('has no id of a request outside of requests', () => {
  const { log, lines } = listening();
  log.info('ready');
  expect(lines[0]).not.toHaveProperty('requestId');
});
