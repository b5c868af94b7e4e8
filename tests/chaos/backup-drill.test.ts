import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { startApp } from '../app/support/app-server.ts';
import { DeskVisitor } from '../app/support/desk-visitor.ts';
import { openNewsroom, PASSWORD } from '../app/support/newsroom.ts';
import { PlainBrowser } from '../app/support/plain-browser.ts';
import { runCommand } from '../support/run-command.ts';
import { newFolder, removeFolders } from './support/start-attempt.ts';

afterAll(removeFolders);

it('a copy made while people write is restored elsewhere, verified, started and signed in to', async () => {
  const newsroom = await openNewsroom();
  const { env } = newsroom;
  const data = env['DATA_DIR'] ?? '';
  const first = await startApp(env);
  const elsewhere = { ...env, DATA_DIR: newFolder() };
  try {
    const visitor = new DeskVisitor(first.origin, await newsroom.cookie('a reviewer'));
    const writing = { on: true };
    const written = remark(visitor, { claim: newsroom.ids['claim'] ?? '', writing });
    const copy = join(data, 'backups', 'monday.db');
    expect(await runCommand(['backup', copy], env)).toMatchObject({ status: 0 });
    writing.on = false;
    expect(await written).toBeGreaterThan(0);
    expect(openToOthers(data)).toEqual([]);

    cpSync(join(data, 'secrets'), join(elsewhere.DATA_DIR, 'secrets'), { recursive: true });
    expect(await runCommand(['restore', copy], elsewhere)).toMatchObject({ status: 0 });
    expect(await runCommand(['verify'], elsewhere)).toMatchObject({
      status: 0,
      out: expect.stringContaining('the signatures right') as string,
    });
    expect(await runCommand(['restore', copy, '--overwrite'], env)).toMatchObject({
      err: expect.stringContaining('is in use. Stop the server') as string,
    });
  } finally {
    await first.stop();
    await newsroom.close();
  }
  const second = await startApp(elsewhere);
  try {
    const me = new PlainBrowser(second.origin);
    const answer = await me.submit('/sign-in', 'password', { email: 'person6@example.org', password: PASSWORD });
    expect(answer.status).toBe(303);
    expect((await me.go(`/articles/${newsroom.ids['article']}`)).status).toBe(200);
    expect(openToOthers(elsewhere.DATA_DIR)).toEqual([]);
  } finally {
    await second.stop();
  }
});

type Writing = { readonly claim: string; readonly writing: { readonly on: boolean } };

/** One comment after the other; @returns how many were answered */
async function remark(visitor: DeskVisitor, { claim, writing }: Writing): Promise<number> {
  let answered = 0;
  do {
    const { status } = await visitor.post(`/api/claims/${claim}/comments`, { kind: 'comment', text: `No ${answered}` });
    if (status === 200) answered += 1;
  } while (writing.on);
  return answered;
}

/** Every file and folder of a data folder that somebody else on the machine may read or enter. */
const openToOthers = (data: string): readonly string[] =>
  ['.', ...readdirSync(data, { recursive: true, encoding: 'utf8' })].filter(
    (name) => (statSync(join(data, name)).mode & 0o077) !== 0,
  );
