import { cookies } from 'next/headers';
import Link from 'next/link';
import { floor } from '../floor.ts';

/** The bare page: who asks (one look-up by the cookie's id), and 50 rows of two lines that lead somewhere. */
export default async function Queue() {
  const asked = await cookies();
  const name = floor().whoAsks(asked.get('session')?.value ?? '');
  return (
    <main>
      <h1>{name}</h1>
      <ol>
        {floor()
          .rows()
          .map((row) => (
            <li key={row.id}>
              <Link href={`/articles/${row.article_id}?claim=${row.id}`}>{row.text}</Link>
              <p>
                {row.kind}, {row.state}, {row.priority}
              </p>
            </li>
          ))}
      </ol>
    </main>
  );
}
