import { peopleNames } from '#db/queries/people-names.ts';
import {
  aliasesOfSource,
  articlesCiting,
  capturesOfSource,
  findSource,
  relationsOfSource,
} from '#db/queries/source-page.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { may, permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';

const SHOWN = 100;

export type SourceView = Extract<Awaited<ReturnType<typeof sourceView>>, { ok: true }>['value'];

/** One source: its names, its relations, what was captured from it, and the stories that cite it. */
export async function sourceView({ db, actor }: Context, { id }: { readonly id: SourceId }) {
  const allowed = permits(actor, 'source.read');
  if (!allowed.ok) return allowed;
  const source = await findSource(db, id);
  if (!source) return fail(problem('not_found', 'There is no such source.')) satisfies Result<never, Problem>;

  const [aliases, relations, captures, articles] = await Promise.all([
    aliasesOfSource(db, id),
    relationsOfSource(db, id),
    capturesOfSource(db, id, SHOWN),
    articlesCiting(db, id, SHOWN),
  ]);
  const people = await peopleNames(
    db,
    captures.map((capture) => capture.capturedBy),
  );
  const policy = await policyNow(db);
  return ok({
    mayRelate: may(actor, 'source.relate'),
    /** null for what is no agency: there is nothing to trust it with. */
    trust:
      source.kind === 'agency'
        ? {
            version: policy.version,
            trusted: policy.policy.trustedAgencies.includes(id),
            counts: policy.policy.agencyCarriesEvents,
            mayChange: may(actor, 'policy.manage'),
          }
        : null,
    source,
    aliases: aliases.filter(({ alias }) => alias !== source.name),
    relations,
    captures,
    articles,
    people,
  });
}
