import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { parseEnv } from '#lib/env.ts';
import { checkSecrets, secretOf } from '#lib/secrets.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-source-env-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the environment', () => {
  it('needs nothing: a file in data/, port 3000, this machine', () => {
    expect(parseEnv({})).toMatchObject({
      database: { file: expect.stringMatching(/\/data\/second-source\.db$/) },
      port: 3000,
      publicUrl: 'http://localhost:3000',
      publicUrlGiven: false,
      secure: false,
      proxyHops: 0,
      timeZone: 'UTC',
    });
  });

  it('takes an address with TLS as the only one', () => {
    const env = parseEnv({ PUBLIC_URL: 'https://desk.example.org/', PORT: '8080' });
    expect(env).toMatchObject({
      publicUrl: 'https://desk.example.org',
      publicUrlGiven: true,
      secure: true,
      port: 8080,
    });
  });

  it('counts what is set to nothing as not set', () => {
    expect(parseEnv({ DATABASE_URL: '', PUBLIC_URL: '', AUTH_SECRET: '' }).publicUrlGiven).toBe(false);
  });

  it('has no language model unless its address and its name are given', () => {
    expect(parseEnv({ LANGUAGE_MODEL_KEY: 'sesame' }).languageModel).toBeNull();
    const given = { LANGUAGE_MODEL_URL: 'http://localhost:11434/v1/', LANGUAGE_MODEL: 'press-1' };
    expect(parseEnv(given).languageModel).toEqual({
      url: 'http://localhost:11434/v1',
      model: 'press-1',
      key: null,
      timeoutMs: 60_000,
      perHour: 20,
    });
    expect(
      parseEnv({ ...given, LANGUAGE_MODEL_KEY: 'sesame', LANGUAGE_MODEL_TIMEOUT: '5', LANGUAGE_MODEL_PER_HOUR: '3' })
        .languageModel,
    ).toMatchObject({ key: 'sesame', timeoutMs: 5000, perHour: 3 });
  });

  it.each([
    [{ LANGUAGE_MODEL: 'press-1' }, /LANGUAGE_MODEL: .*given together/],
    [{ LANGUAGE_MODEL_URL: 'models.example.org', LANGUAGE_MODEL: 'x' }, /LANGUAGE_MODEL_URL: an address such as/],
    [{ LANGUAGE_MODEL_URL: 'https://u:p@m.example/v1', LANGUAGE_MODEL: 'x' }, /an address without user/],
    [{ LANGUAGE_MODEL_TIMEOUT: '0' }, /LANGUAGE_MODEL_TIMEOUT: at least 1 second/],
    [{ LANGUAGE_MODEL_PER_HOUR: '0' }, /LANGUAGE_MODEL_PER_HOUR: at least 1/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL: postgres:\/\//],
    [{ DATABASE_URL: 'postgres://user:50%off@host/desk' }, /DATABASE_URL: postgres:\/\//],
    [{ PORT: 'many' }, /PORT: a number/],
    [{ PORT: '80.5' }, /PORT: a whole number/],
    [{ TRUSTED_PROXY_HOPS: '1.5' }, /TRUSTED_PROXY_HOPS: a whole number/],
    [{ PORT: '0' }, /PORT: from 1 to 65535/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL: debug, info, warn, error, silent/],
    [{ AUTH_SECRET: ' '.repeat(40) }, /AUTH_SECRET: at least 32 characters/],
    [{ NEWSROOM_TIME_ZONE: 'Bucharest' }, /NEWSROOM_TIME_ZONE: the name of a time zone/],
    [{ NEWSROOM_TIME_ZONE: '+02:00' }, /NEWSROOM_TIME_ZONE: the name of a time zone/],
    [{ PUBLIC_URL: 'desk.example.org' }, /PUBLIC_URL: an address such as/],
    [{ PUBLIC_URL: 'javascript:alert(1)' }, /PUBLIC_URL/],
    [{ AUTH_SECRET: 'short' }, /AUTH_SECRET: at least 32 characters/],
  ])('says what is wrong with %j', (given, words) => {
    expect(() => parseEnv(given)).toThrow(words);
  });
});

it('says all that is wrong in one line', () => {
  expect(() => parseEnv({ PORT: 'many', PUBLIC_URL: 'desk' })).toThrow(
    /^correct the environment\. PORT: a number; PUBLIC_URL: an address such as \S+\.$/,
  );
});

describe('a secret', () => {
  it('is made once, for its owner alone', () => {
    const env = parseEnv({ DATA_DIR: folder });
    const secret = secretOf(env, 'AUTH_SECRET');
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(secretOf(env, 'AUTH_SECRET')).toBe(secret);
    expect(secretOf(env, 'SIGNING_KEY')).not.toBe(secret);
    const file = join(folder, 'secrets', 'auth-secret');
    expect(readFileSync(file, 'utf8')).toBe(secret);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
  });

  it('comes from the environment where it is given there', () => {
    const given = 'x'.repeat(40);
    expect(secretOf(parseEnv({ DATA_DIR: folder, AUTH_SECRET: given }), 'AUTH_SECRET')).toBe(given);
  });

  it('must be given with PostgreSQL, where several instances need the same', () => {
    const env = parseEnv({ DATABASE_URL: 'postgres://localhost/x' });
    expect(() => secretOf(env, 'AUTH_SECRET')).toThrow(/AUTH_SECRET must be set/);
  });

  it.each(['', '\n', 'too short'])('that is kept as %j is refused, and stays as it is', (content) => {
    const data = mkdtempSync(join(folder, 'kept-'));
    mkdirSync(join(data, 'secrets'));
    const file = join(data, 'secrets', 'signing-key');
    writeFileSync(file, content);
    const env = parseEnv({ DATA_DIR: data });
    for (const ask of [checkSecrets, (given: typeof env) => void secretOf(given, 'SIGNING_KEY')])
      expect(() => ask(env)).toThrow(/signing-key holds (nothing|only 9 characters), where a secret of at least 32/);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it.each([
    ['zeros', Buffer.alloc(60)],
    ['bytes that are no text', Buffer.from(Array.from({ length: 60 }, (_, n) => (n * 37) % 256))],
    ['words', Buffer.from('Remember to call the printers about Friday.')],
  ])('that was overwritten with %s is refused, and stays as it is', (_, content) => {
    const data = mkdtempSync(join(folder, 'overwritten-'));
    mkdirSync(join(data, 'secrets'));
    const file = join(data, 'secrets', 'auth-secret');
    writeFileSync(file, content);
    const env = parseEnv({ DATA_DIR: data });
    for (const ask of [checkSecrets, (given: typeof env) => void secretOf(given, 'AUTH_SECRET')])
      expect(() => ask(env)).toThrow(/auth-secret holds other characters than letters, digits and signs/);
    expect(readFileSync(file)).toEqual(content);
  });

  it('is the same for all who make it at once, and leaves nothing half-made', async () => {
    const data = mkdtempSync(join(folder, 'at-once-'));
    const made = await Promise.all(Array.from({ length: 4 }, () => inAProcess(data)));
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^[\w-]{43}$/);
    expect(readdirSync(join(data, 'secrets'))).toEqual(['auth-secret']);
  });

  it('cannot be made where a file is in the way', () => {
    const data = mkdtempSync(join(folder, 'in-the-way-'));
    writeFileSync(join(data, 'secrets'), 'a note');
    const env = parseEnv({ DATA_DIR: data });
    for (const ask of [checkSecrets, (given: typeof env) => void secretOf(given, 'AUTH_SECRET')])
      expect(() => ask(env)).toThrow(/secrets: a file is where a folder is needed/);
  });

  it.each(['secrets', 'secrets/auth-secret'])('is not made anew where %s is a link that leads nowhere', (link) => {
    const data = mkdtempSync(join(folder, 'dangling-'));
    if (link !== 'secrets') mkdirSync(join(data, 'secrets'));
    symlinkSync(join(data, 'not-mounted'), join(data, link));
    const env = parseEnv({ DATA_DIR: data });
    for (const ask of [checkSecrets, (given: typeof env) => void secretOf(given, 'AUTH_SECRET')])
      expect(() => ask(env)).toThrow(`${join(data, link)}: it is not there and cannot be made`);
    expect(readdirSync(data)).toEqual(['secrets']);
  });
});

const inAProcess = (data: string): Promise<string> =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { parseEnv } from '#lib/env.ts';
     import { checkSecrets, secretOf } from '#lib/secrets.ts';
     console.log(secretOf(parseEnv({ DATA_DIR: ${JSON.stringify(data)} }), 'AUTH_SECRET'));`,
  ]).then(({ stdout }) => stdout.trim());
