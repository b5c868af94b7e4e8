import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#lib/cli/commands.ts';
import { runCommand } from '../support/run-command.ts';

describe('the command line', () => {
  it('lists every command', async () => {
    const { status, out } = await runCommand(['--help']);
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`${name} +${summary}`));
  });

  it.each(COMMANDS.map(({ name }) => name))('%s says how it is used', async (name) => {
    const { status, out } = await runCommand([name, '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: .*${name}`));
  });

  it('refuses an unknown command in one line', async () => {
    expect(await runCommand(['frobnicate\n'])).toMatchObject({
      status: 2,
      out: '',
      err: 'unknown command "frobnicate?"; --help lists the commands\n',
    });
  });

  it('without a command shows the list, and says that something was missing', async () => {
    const { status, out } = await runCommand([]);
    expect(status).toBe(2);
    expect(out).toContain('Usage:');
  });
});
