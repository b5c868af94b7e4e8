'use client';

import { useRouter } from 'next/navigation';
import { paths } from '#app/_ui/paths.ts';
import { useKeys } from '#app/_ui/use-keys.ts';

export function ArticlesKeys() {
  const router = useRouter();
  useKeys('articles', { add: () => router.push(paths.newArticle()) });
  return null;
}
