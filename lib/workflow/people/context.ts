import type { Operator } from '#lib/core/people/actor.ts';
import type { AnonymousContext, Context } from '#lib/workflow/context.ts';

/** What the use cases about accounts are given besides: secrets are made and hashed outside. */
type Secrets = {
  readonly passwords: {
    readonly hash: (password: string) => Promise<string>;
    readonly matches: (stored: string | null, password: string) => Promise<boolean>;
  };
  readonly newToken: () => string;
  /** The same for the same id, and known to nobody without the newsroom's secret. */
  readonly tokenFor: (id: string) => string;
  readonly hashToken: (token: string) => string;
  /** `taken`: by the demonstration, whose people are invented. Otherwise they are refused. */
  readonly easyPasswords?: 'refused' | 'taken';
};

export type AccountContext = Context & Secrets;
/** For what the command line may do too. */
export type ManagingContext = Omit<Context, 'actor' | 'workers'> & { readonly actor: Context['actor'] | Operator };
export type VisitorAccountContext = AnonymousContext & Secrets;
