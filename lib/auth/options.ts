import type { AuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { SESSION_SECONDS, sessionCookie } from './cookie.ts';
import { sessionTokenOf } from './session-token.ts';
import type { signIn } from './sign-in.ts';
import type { signOut } from './sign-out.ts';

type Parts = {
  readonly secret: string;
  readonly secure: boolean;
  readonly signIn: (
    given: Pick<Parameters<typeof signIn>[1], 'email' | 'password'>,
    headers: Headers,
  ) => ReturnType<typeof signIn>;
  readonly signOut: (token: Parameters<typeof signOut>[1]) => Promise<void>;
  readonly warn: (code: string, details?: unknown) => void;
};

/** next-auth's side of the same sign-in that the form uses: credentials in, a cookie that names a session row out. */
export const authOptions = ({ secret, secure, signIn, signOut, warn }: Parts): AuthOptions => ({
  secret,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  useSecureCookies: secure,
  cookies: { sessionToken: sessionCookie(secure) },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/account', verifyRequest: '/sign-in', newUser: '/' },
  providers: [
    Credentials({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (given, request) => {
        const headers = new Headers(request.headers as Record<string, string>);
        const result = await signIn({ email: given?.email ?? '', password: given?.password ?? '' }, headers);
        if (result.ok) return { id: result.value.userId, sessionId: result.value.sessionId };
        if (result.error.kind === 'refused') return null;
        // The code reaches the sign-in page, which has the words for it.
        throw new Error(result.error.kind);
      },
    }),
  ],
  callbacks: {
    // Two ids and nothing else; whatever more next-auth would put in is left out.
    jwt: ({ token, user }) => {
      const sid = user && 'sessionId' in user ? user.sessionId : token['sid'];
      return { ...(token.sub !== undefined && { sub: token.sub }), ...(typeof sid === 'string' && { sid }) };
    },
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async ({ token }) => {
      // Its type says otherwise, but a cookie that was never sealed here has no token in it.
      const session = sessionTokenOf((token as typeof token | null) ?? {});
      if (session) await signOut(session);
    },
  },
  logger: { error: warn, warn, debug: () => undefined },
});
