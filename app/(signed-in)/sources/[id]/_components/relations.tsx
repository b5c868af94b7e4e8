'use client';

import Link from 'next/link';
import { Input, Select } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { paths } from '#app/_ui/paths.ts';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { SOURCE_RELATIONS, type SourceRelation } from '#lib/core/sources/source.ts';
import { RELATION_WORDS } from '../../_components/source-words.ts';
import { relate, unrelate } from '../actions.ts';

type Relation = { readonly id: string; readonly name: string; readonly relation: SourceRelation };

/** How the source stands to others, for those who may say so. It decides which reports are one voice. */
export function Relations({ id, relations, may }: { id: string; relations: readonly Relation[]; may: boolean }) {
  if (relations.length === 0 && !may) return null;
  return (
    <section className="border-t border-hair-strong pt-4" aria-labelledby="relations">
      <h2 id="relations" className="mb-2 text-m font-semibold">
        Relations
      </h2>
      <ul>
        {relations.map((relation) => (
          <li
            key={`${relation.relation} ${relation.id}`}
            className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hair py-1"
          >
            <span>
              {RELATION_WORDS[relation.relation]} <Link href={paths.source(relation.id)}>{relation.name}</Link>
            </span>
            {may && <TakeOut id={id} relation={relation} />}
          </li>
        ))}
      </ul>
      {may && <Add id={id} />}
    </section>
  );
}

function TakeOut({ id, relation }: { id: string; relation: Relation }) {
  const [form, action] = useFormAction(unrelate);
  return (
    <form action={action}>
      <MutationField form={form} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="relation" value={relation.relation} />
      <input type="hidden" name="otherId" value={relation.id} />
      <SubmitButton look="bare" pending="Taking it out">
        <span aria-hidden="true">Take out</span>
        <span className="sr-only">
          Take out: {RELATION_WORDS[relation.relation]} {relation.name}
        </span>
      </SubmitButton>
      <FormProblem form={form} />
    </form>
  );
}

function Add({ id }: { id: string }) {
  const [form, action] = useFormAction(relate);
  const relation = typed(form, 'relation', SOURCE_RELATIONS[0]);
  const other = typed(form, 'other');
  return (
    <form action={action} className="mt-3 grid gap-3" aria-label="Add a relation">
      <MutationField form={form} />
      <FormProblem form={form} />
      <input type="hidden" name="id" value={id} />
      <Select label="How it stands to another" name="relation" defaultValue={relation} key={`relation ${relation}`}>
        {SOURCE_RELATIONS.map((one) => (
          <option key={one} value={one}>
            {RELATION_WORDS[one]}
          </option>
        ))}
      </Select>
      <Input
        label="Which source"
        name="other"
        required
        maxLength={300}
        hint="By its name, or another name that the registry knows."
        defaultValue={other}
        key={`other ${other} ${form.state === 'done' ? form.value.otherId : ''}`}
        error={fieldProblem(form, 'other')}
      />
      <div>
        <SubmitButton look="line" pending="Adding">
          Add the relation
        </SubmitButton>
      </div>
    </form>
  );
}
