import { absent } from '#lib/web/absent.ts';

export { absent as DELETE, absent as GET, absent as PATCH, absent as POST, absent as PUT };
