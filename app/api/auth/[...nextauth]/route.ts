import { absent } from '#lib/web/absent.ts';

export { nextAuthHandler as GET, nextAuthHandler as POST } from '#lib/web/next-auth.ts';
export { absent as DELETE, absent as OPTIONS, absent as PATCH, absent as PUT };
