'use client';

import { Input, Select, Textarea } from '#app/_ui/field.tsx';
import { fieldProblem, FormProblem, typed } from '#app/_ui/form-problem.tsx';
import { MutationField } from '#app/_ui/mutation-field.tsx';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { useFormAction } from '#app/_ui/use-form-action.ts';
import { SOURCE_KINDS, type SourceKind } from '#lib/core/sources/source.ts';
import { SOURCE_KIND_WORDS } from '../../_components/source-words.ts';
import { change } from '../actions.ts';

type Entry = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: SourceKind;
  readonly owner: string | null;
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
};

/** What the registry says of a source, to be changed by those who may. It decides who is one voice, and which is ours. */
export function RegistryEntry({ id, version, name, kind, owner, aliases, domains }: Entry) {
  const [form, action] = useFormAction(change);
  const given = {
    name: typed(form, 'name', name),
    kind: typed(form, 'kind', kind),
    owner: typed(form, 'owner', owner ?? ''),
    aliases: typed(form, 'aliases', aliases.join('\n')),
    domains: typed(form, 'domains', domains.join('\n')),
  };
  return (
    <details className="mt-3">
      <summary className="cursor-pointer font-medium">Change the entry</summary>
      <form action={action} className="mt-3 grid gap-3" key={version}>
        <MutationField form={form} />
        <FormProblem form={form} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <Input
          label="Name"
          name="name"
          required
          maxLength={300}
          defaultValue={given.name}
          key={`name ${given.name}`}
          error={fieldProblem(form, 'name')}
        />
        <Select label="What it is" name="kind" defaultValue={given.kind} key={`kind ${given.kind}`}>
          {SOURCE_KINDS.map((one) => (
            <option key={one} value={one}>
              {SOURCE_KIND_WORDS[one]}
            </option>
          ))}
        </Select>
        <Input
          label="Owner"
          name="owner"
          maxLength={300}
          hint="Whoever owns two outlets makes them one voice."
          defaultValue={given.owner}
          key={`owner ${given.owner}`}
          error={fieldProblem(form, 'owner')}
        />
        <Textarea
          label="Also called"
          name="aliases"
          rows={3}
          hint="One name to a line."
          defaultValue={given.aliases}
          key={`aliases ${given.aliases}`}
          error={fieldProblem(form, 'aliases')}
        />
        <Textarea
          label="Publishes at"
          name="domains"
          rows={2}
          hint="One host to a line, such as example.org."
          defaultValue={given.domains}
          key={`domains ${given.domains}`}
          error={fieldProblem(form, 'domains')}
        />
        <div>
          <SubmitButton look="line">Save the entry</SubmitButton>
        </div>
      </form>
    </details>
  );
}
