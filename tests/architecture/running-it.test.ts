import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ENVIRONMENT_VARIABLES, parseEnv } from '#lib/env.ts';
import { COMMANDS } from '#lib/cli/commands.ts';
import { openMetrics } from '#lib/metrics/metrics.ts';
import { whenPossible } from '../support/where-possible.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/run.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'second-source-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = [...page.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
function blockWith(language: string, words: string): string {
  const found = blocks.filter((block) => block.language === language && block.text.includes(words));
  expect(found, `${language} with ${words}`).toHaveLength(1);
  return found[0]?.text ?? '';
}

const unit = blockWith('ini', '[Service]');
const compose = blockWith('yaml', 'services:');
const environmentFile = blockWith('ini', 'METRICS_TOKEN=');
/** Read where the server is started, by the C library, and by PostgreSQL's image. */
const NOT_OURS = ['HOST', 'MALLOC_ARENA_MAX', 'POSTGRES_USER', 'POSTGRES_PASSWORD', 'POSTGRES_DB'];
const appIn = (text: string) => text.slice(0, text.indexOf('\n  db:'));

describe('the variables', () => {
  it('of the table are those that the program knows, each with its own row', () => {
    const rows = [...page.matchAll(/^\| `([A-Z][A-Z_]+)`/gm)].map(([, name]) => name);
    expect(rows.toSorted()).toEqual([...ENVIRONMENT_VARIABLES].toSorted());
  });

  it('of the README are known too', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| (`[A-Z][^|]*)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((name) => name !== 'HOST' && !ENVIRONMENT_VARIABLES.includes(name))).toEqual([]);
  });

  it.each([
    ['unit', [...unit.matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name)],
    ['environment file', [...environmentFile.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name)],
    ['compose file', [...compose.matchAll(/^ {6}([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name)],
  ])('of the %s are known, and not one is misspelt', (_, names) => {
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !NOT_OURS.includes(name) && !ENVIRONMENT_VARIABLES.includes(name))).toEqual([]);
  });

  it('that the unit and the compose file set are such as the program takes', () => {
    const ofUnit = [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm), ...environmentFile.matchAll(/^(\w+)=(.*)$/gm)];
    expect(parseEnv(pairs(ofUnit))).toMatchObject({
      port: 3000,
      dataDir: '/var/lib/second-source',
      secure: true,
      proxyHops: 1,
      metricsToken: expect.any(String),
    });
    const filled = appIn(compose)
      .replaceAll(/\$\{\w+:[?-][^}]*\}/g, 'x'.repeat(48))
      .matchAll(/^ {6}([A-Z][A-Z_]+): (.*)$/gm);
    expect(parseEnv(pairs([...filled]))).toMatchObject({
      port: 3000,
      secure: true,
      proxyHops: 1,
      database: { url: expect.stringContaining('@db:5432/') },
      given: { AUTH_SECRET: expect.any(String), SIGNING_KEY: expect.any(String) },
    });
  });
});

const pairs = (matches: readonly RegExpMatchArray[]) =>
  Object.fromEntries(matches.map(([, name = '', value = '']) => [name, value.replace(/^'(.*)'$/, '$1')]));

describe('the unit', () => {
  it('starts what the build makes, with the Node that the packages bring', () => {
    const [, node = '', server = ''] =
      /^ExecStart=\/opt\/second-source\/(\S+) \S+ \/opt\/second-source\/(\S+)$/m.exec(unit) ?? [];
    expect(existsSync(join(root, node))).toBe(true);
    const build = readFileSync(join(root, 'scripts/build-app.ts'), 'utf8');
    expect(server).toBe('.next/standalone/server.js');
    expect(build).toContain(`join('.next', 'standalone')`);
  });

  it('keeps memory as small as `npm start` does, and so does the image', () => {
    const [, flag = ''] = /SMALL_HEAP = '(\S+)'/.exec(readFileSync(join(root, 'scripts/serve.ts'), 'utf8')) ?? [];
    expect(flag).not.toBe('');
    for (const way of [unit, blockWith('dockerfile', 'FROM')]) {
      expect(way).toContain(flag);
      expect(way).toContain('MALLOC_ARENA_MAX=2');
    }
  });

  it('leaves more time to stop than the program takes', () => {
    const seconds = Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]);
    const grace = Number(/^ {4}stop_grace_period: (\d+)s$/m.exec(appIn(compose))?.[1]);
    const stop = readFileSync(join(root, 'lib/stop-server.ts'), 'utf8');
    const [, finish, close] = /finishMs: ([\d_]+), closeMs: ([\d_]+)/.exec(stop) ?? [];
    const taken = (Number(finish?.replace('_', '')) + Number(close?.replace('_', ''))) / 1000;
    expect(taken).toBe(30);
    expect(seconds).toBeGreaterThan(taken);
    expect(grace).toBeGreaterThan(taken);
  });

  whenPossible(installed('systemd-analyze'), 'is one that systemd takes, without a warning', () => {
    const file = join(folder, 'second-source.service');
    // The places of an installation, where this machine has them.
    const here = unit
      .replaceAll('/opt/second-source/.next/standalone/server.js', join(root, 'package.json'))
      .replaceAll('/opt/second-source/node_modules', join(root, 'node_modules'))
      .replace(/^(User|Group)=.*$/gm, '$1=root');
    writeFileSync(file, here);
    expect(said('systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', file])).toBe('');
  });
});

describe('the compose file', () => {
  it('builds what the Dockerfile makes, and asks whether it is ready', () => {
    const dockerfile = blockWith('dockerfile', 'FROM');
    expect(dockerfile).toContain('/app/.next/standalone ./');
    expect(dockerfile).toMatch(/CMD \["node", "\S+", "server\.js"\]/);
    expect(compose).toContain('/api/health/ready');
    expect(existsSync(join(root, 'app/api/health/ready/route.ts'))).toBe(true);
    const port = /PORT: '(\d+)'/.exec(compose)?.[1] ?? '';
    expect(dockerfile).toContain(`EXPOSE ${port}`);
    expect(compose).toContain(`:${port}'`);
    expect(compose).toContain(`127.0.0.1:${port}/api`);
  });

  it('takes neither data nor secrets of this machine into the image', () => {
    const left = blockWith('text', 'node_modules').trim().split('\n');
    expect(left).toEqual(expect.arrayContaining(['.next', 'data', 'node_modules', '.env']));
  });

  it('has no tab, and each secret from outside', () => {
    expect(compose).not.toContain('\t');
    for (const secret of ['AUTH_SECRET', 'SIGNING_KEY', 'METRICS_TOKEN', 'POSTGRES_PASSWORD'])
      expect(compose).toMatch(new RegExp(`${secret}: \\$\\{${secret}:`));
  });

  whenPossible(
    installed('docker') && !said('docker', ['compose', 'version']).includes('unknown'),
    'is one that Docker takes',
    () => {
      const file = join(folder, 'compose.yaml');
      writeFileSync(file, compose);
      const secrets = ['AUTH_SECRET', 'SIGNING_KEY', 'POSTGRES_PASSWORD'].map((name) => `${name}=${'x'.repeat(48)}\n`);
      writeFileSync(join(folder, '.env'), secrets.join(''));
      expect(said('docker', ['compose', '--file', file, 'config', '--quiet'])).toBe('');
    },
  );
});

describe('what the page says of the program', () => {
  whenPossible(installed('nginx'), 'has lines that nginx takes', () => {
    const file = join(folder, 'nginx.conf');
    const lines = blockWith('nginx', 'server {').replace(/^ *(listen|ssl_).*$/gm, '');
    writeFileSync(file, `pid ${folder}/pid;\nevents {}\nhttp {\n${lines}\n}\n`);
    expect(said('nginx', ['-t', '-q', '-c', file])).toBe('');
  });

  it('names metrics that there are', async () => {
    const text = await openMetrics().text({}, { done: 0, died: 0, cancelled: 0, turnedAway: 0 });
    const rows = [...page.matchAll(/^\| `([a-z_0-9]+)`/gm)].map(([, name = '']) => name);
    expect(rows.filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([]);
    const ours = [...text.matchAll(/^# TYPE (second_source_\w+) /gm)].map(([, name]) => name);
    expect(ours.filter((name) => !rows.includes(name ?? ''))).toEqual([]);
  });

  it('names commands, scripts and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const [, name = ''] of page.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
    const commands = COMMANDS.map(({ name }) => name);
    for (const [, name = ''] of page.matchAll(/cli -- ([a-z-]+)/g)) expect(commands).toContain(name);
    for (const [, path = ''] of page.matchAll(/`(\/api\/[a-z/]+)`/g))
      expect(existsSync(join(root, 'app', path, 'route.ts')), path).toBe(true);
  });
});

function installed(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** All that a program prints, however it ends. */
function said(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 }).trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    return `${stdout}${stderr}`.trim() || String(error);
  }
}
