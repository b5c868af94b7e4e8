import { ok } from '#lib/core/result.ts';
export default function Page() { return <p>{String(ok(1).ok)}</p>; }
