import { redirect } from 'next/navigation';
import { paths } from '#app/_ui/paths.ts';

export default function Home(): never {
  redirect(paths.queue());
}
