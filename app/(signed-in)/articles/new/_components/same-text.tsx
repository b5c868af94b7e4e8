import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { SubmitButton } from '#app/_ui/submit-button.tsx';
import { When } from '#app/_ui/zone.tsx';
import type { FormState } from '#lib/core/form-state.ts';
import { sameTextSchema } from '#lib/schema/import-form.ts';

/** The articles that have this very text, and the way to import it all the same. */
export function SameText<T>({ form }: { form: FormState<T> }) {
  const same = form.state === 'refused' ? sameTextSchema.safeParse(form.problem.theirs).data : undefined;
  if (same === undefined) return null;
  return (
    <div className="grid justify-items-start gap-2 border-l-3 border-ink pl-3">
      <ul className="grid gap-1">
        {same.map((article) => (
          <li key={article.id}>
            <Link href={paths.article(article.id)}>{article.title}</Link>{' '}
            <span className="text-ink-3">
              imported <When at={article.createdAt} />
            </span>
          </li>
        ))}
      </ul>
      <SubmitButton look="line" pending="Importing" name="again" value="yes">
        Import it again all the same
      </SubmitButton>
    </div>
  );
}
