import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { folder } from '../support/database.ts';
import { deskRoom } from '../support/desk-room.ts';
import { runCommand } from '../support/run-command.ts';
import { value } from '../support/scenario.ts';

describe('export-corrections', () => {
  let file: string;
  beforeEach(async () => {
    file = join(folder(), `${randomUUID()}.db`);
    const db = await openDatabase({ file });
    const room = await deskRoom(db);
    const { claims } = await room.desk();
    for (const { id, version, text } of claims.slice(0, 2)) {
      const edit = { id, claimVersion: version, text: `${text} Really.`, kind: 'event' as const };
      value(await editClaim(room.as(room.ana), edit));
    }
    await db.close();
  });

  it('writes a line for each correction, each by the published schema, the same every time', async () => {
    const { status, out } = await runCommand(['export-corrections', '--database', file]);
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    const { out: schema } = await runCommand(['export-corrections', '--schema']);
    const ajv = addFormats.default(new Ajv2020({ strict: false }));
    for (const line of lines) {
      expect(ajv.validate(JSON.parse(schema), JSON.parse(line)), JSON.stringify(ajv.errors)).toBe(true);
    }
    expect(await runCommand(['export-corrections', '--database', file, '--format', 'jsonl'])).toMatchObject({ out });
  });

  it('gives names only when asked', async () => {
    const { out } = await runCommand(['export-corrections', '--database', file]);
    expect(out).not.toContain('Ana Reviewer');
    const { out: named } = await runCommand(['export-corrections', '--database', file, '--names']);
    expect(named).toContain('"name":"Ana Reviewer"');
  });

  it.each([
    ['another format', ['--format', 'csv'], '--format is jsonl, not "csv"'],
    ['an unknown option', ['--everything'], 'only --format, --names, --schema'],
    ['a database that is not there', ['--database', 'nowhere.db'], 'there is no database at nowhere.db'],
  ])('refuses %s in one line', async (_, args, message) => {
    const { status, out, err } = await runCommand(['export-corrections', ...args]);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });
});
