import type { Metadata } from 'next';
import { definePage } from '#lib/web/page.tsx';
import { ImportForm } from './_components/import-form.tsx';

export const metadata: Metadata = { title: 'Import an article' };

export default definePage({ permission: 'article.import' }, async () => <ImportForm />);
