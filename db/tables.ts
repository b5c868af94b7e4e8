import type { Kit } from './kit.sqlite.ts';
import { defineArticles } from './schema/articles.ts';
import { defineChecking } from './schema/checking.ts';
import { defineCorrections } from './schema/corrections.ts';
import { defineLog } from './schema/log.ts';
import { defineOperations } from './schema/operations.ts';
import { definePeople } from './schema/people.ts';
import { definePolicy } from './schema/policy.ts';
import { defineRegistry } from './schema/registry.ts';
import { defineSources } from './schema/sources.ts';

/** The whole schema, made once for each engine out of that engine's kit. */
export function defineTables(kit: Kit) {
  const people = definePeople(kit);
  const registry = defineRegistry(kit, people);
  const articles = defineArticles(kit, people, registry);
  const sources = defineSources(kit, people, registry, articles);
  const checking = defineChecking(kit, people, articles, sources, registry);
  return {
    ...people,
    ...registry,
    ...articles,
    ...sources,
    ...checking,
    ...defineCorrections(kit, people, articles),
    ...defineLog(kit),
    ...definePolicy(kit, people),
    ...defineOperations(kit, people, articles),
  };
}

export type Tables = ReturnType<typeof defineTables>;
