export { nextAuthHandler as GET, nextAuthHandler as POST } from '#lib/web/next-auth.ts';
