import { Button } from '#app/_ui/button.tsx';
import { Input } from '#app/_ui/field.tsx';
import { paths } from '#app/_ui/paths.ts';
import type { ClaimFilter } from '#lib/core/claims/claim-filter.ts';

/** A plain form: the words become part of the address, and the other filters stay. */
export function ClaimSearch({ filter: { q, ...others } }: { filter: ClaimFilter }) {
  return (
    <form action={paths.claims()} role="search" className="mb-4 flex max-w-[34rem] items-end gap-2">
      {Object.entries(others).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Input label="Words in the claim" name="q" type="search" defaultValue={q ?? ''} key={q} maxLength={200} />
      <Button type="submit">Search</Button>
    </form>
  );
}
