import type { z } from 'zod';
import { aliasesOfSource, findSource } from '#db/queries/source-page.ts';
import { sourcesByKeys } from '#db/queries/sources-by-keys.ts';
import { changeAliases, changeSource as writeSource } from '#db/writes/change-source.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { sourceChangeInput } from '#lib/schema/source-form.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { changeRegistry } from './change-registry.ts';

/** Says anew what the registry knows of a source: its names, what it is, whose it is, and where it publishes. */
export async function changeSource(
  context: Context,
  { id, version, name, kind, owner, domains, aliases }: z.output<typeof sourceChangeInput>,
): Promise<Result<true, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'source.relate');
  if (!allowed.ok) return fail(allowed.error);
  return changeRegistry(context, async (registry) => {
    const [source, known] = await Promise.all([findSource(db, id), aliasesOfSource(db, id)]);
    if (!source) return fail(problem('not_found', 'There is no such source.'));
    if (source.version !== version) return fail(CHANGED);
    // Its own name is among them, so that one look-up finds it.
    const names = new Map([...aliases, name].map((alias) => [sourceKey(alias), alias]));
    if (names.has(sourceKey(owner))) return fail(OWN_OWNER);
    const taken = await sourcesByKeys(db, [...names.keys()]);
    const others = [...names].find(([key]) => taken.has(key) && taken.get(key) !== id);
    if (others) {
      const field = others[0] === sourceKey(name) ? 'name' : 'aliases';
      const words = `Another source goes by “${others[1]}” already.`;
      return fail(problem('invalid', words, { fields: { [field]: words } }));
    }
    const before = new Set(known.map((one) => one.aliasKey));
    const change = { name, nameKey: sourceKey(name), kind, owner: owner || null, domains };
    const said = known.map((one) => one.alias);
    const changed = { id, name, kind, owner: owner || null, domains, aliases: [...names.values()] };
    const old = registry.registry.find((one) => one.id === id);
    return ok({
      after: { ...registry, registry: registry.registry.map((one) => (one.id === id ? changed : one)) },
      touched: old ? [old, changed] : [changed],
      value: true as const,
      writes: [
        writeSource(source, change),
        ...changeAliases(id, {
          // What is spelt differently under the same key is written anew.
          gone: known.filter((one) => names.get(one.aliasKey) !== one.alias).map((one) => one.aliasKey),
          made: [...names]
            .filter(([key, alias]) => !before.has(key) || !said.includes(alias))
            .map(([aliasKey, alias]) => ({ aliasKey, alias })),
        }),
      ],
      events: [
        deskEvent(context, {
          kind: 'source.changed',
          subjectId: id,
          before: { name: source.name, kind: source.kind, owner: source.owner, domains: source.domains, aliases: said },
          after: { name, kind, owner: owner || null, domains, aliases: [...names.values()] },
        }),
      ],
    });
  });
}

const ITSELF = 'A source does not own itself. Name its owner, or leave this empty.';
const OWN_OWNER = problem('invalid', ITSELF, { fields: { owner: ITSELF } });
const CHANGED = problem('stale', 'Somebody changed this source just now. Please look at it again.');
