import { connection } from 'next/server';
import { floor } from '../floor.ts';

/** The bare page: 50 rows of two lines, rendered for each request, without session, script or style. */
export default async function Queue() {
  await connection();
  return (
    <ol>
      {floor()
        .rows()
        .map((row) => (
          <li key={row.id}>
            <a href={`/articles/${row.article_id}?claim=${row.id}`}>{row.text}</a>
            <p>
              {row.kind}, {row.state}, {row.priority}
            </p>
          </li>
        ))}
    </ol>
  );
}
