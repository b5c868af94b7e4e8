import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { tightenDataFolder } from '#lib/data-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'second-source-folder-'));
afterAll(() => rmSync(home, { recursive: true }));

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(home, 'data-'));
  chmodSync(data, 0o755);
});

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const put = (name: string): string => {
  const path = join(data, name);
  writeFileSync(path, '');
  chmodSync(path, 0o644);
  return path;
};

describe('the data folder of an earlier release', () => {
  it('is for its owner alone afterwards, with all that is in it', () => {
    mkdirSync(join(data, 'secrets'));
    const names = ['second-source.db', 'second-source.db-wal', 'second-source.before-0002.db', 'demo-accounts.txt'];
    const files = [...names, 'secrets/auth-secret'].map(put);
    const { tightened, loose } = tightenDataFolder(data);
    expect([...tightened].toSorted()).toEqual([...files, data, join(data, 'secrets')].toSorted());
    expect(loose).toEqual([]);
    for (const file of files) expect(modeOf(file)).toBe('600');
    for (const folder of [data, join(data, 'secrets')]) expect(modeOf(folder)).toBe('700');
    expect(tightenDataFolder(data)).toEqual({ tightened: [], loose: [] });
  });

  it('stays open where others keep something there, and is named', () => {
    const [ours, theirs] = [put('second-source.db'), put('index.html')];
    expect(tightenDataFolder(data)).toEqual({ tightened: [ours], loose: [data] });
    expect([modeOf(data), modeOf(theirs)]).toEqual(['755', '644']);
  });

  it('what a link leads to is left alone', () => {
    const elsewhere = join(home, 'elsewhere');
    writeFileSync(elsewhere, '');
    chmodSync(elsewhere, 0o644);
    symlinkSync(elsewhere, join(data, 'second-source.db'));
    expect(tightenDataFolder(data)).toEqual({ tightened: [data], loose: [] });
    expect(modeOf(elsewhere)).toBe('644');
    expect(readdirSync(data)).toEqual(['second-source.db']);
  });
});
