import { Refused } from './_components/refused.tsx';
import { currentSession } from '#lib/web/session.ts';

export default async function Forbidden() {
  return <Refused name={(await currentSession())?.actor.name} />;
}
