import { z } from 'zod';
import { isId, type UserId } from '#lib/core/ids.ts';
import { PASSWORD_MAX } from '#lib/core/people/password.ts';
import { ROLES } from '#lib/core/people/roles.ts';

// RFC 5321, section 4.5.3.1.3: a path has at most 254 characters between its brackets.
const email = z
  .string()
  .trim()
  .max(254, 'At most 254 characters.')
  .pipe(z.email('An address such as name@example.org.'))
  .transform((text) => text.toLowerCase());

const name = z.string().trim().min(1, 'Please give a name.').max(100, 'At most 100 characters.');

/** A new password; whether it is good enough is a rule of the core, which has more words for it. */
const newPassword = z
  .string()
  .min(1, 'Please choose a password.')
  .max(10 * PASSWORD_MAX, 'Far too long.');

/** A checkbox of a form arrives alone, several arrive as a list, none not at all. */
const roles = z.preprocess(
  (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
  z
    .array(z.enum(ROLES))
    .max(ROLES.length, 'Each role once.')
    .min(1, 'At least one role.')
    .transform((given) => ROLES.filter((role) => given.includes(role))),
);

const userId = z.custom<UserId>((given) => typeof given === 'string' && isId(given), 'No such person.');
const version = z.coerce.number().int().min(1);
const token = z.string().trim().min(1, 'Please enter the token.').max(200, 'This is not the token.');

/** Anything may be typed at the door; what does not fit is simply wrong. */
export const signInInput = z.object({
  email: z.string().max(1000, 'Far too long.'),
  password: z.string().max(10 * PASSWORD_MAX, 'Far too long.'),
  next: z.string().max(2000).default('/'),
});

export const setUpInput = z.object({ token, name, email, password: newPassword });
export const acceptInput = z.object({ token, name, password: newPassword });
export const inviteInput = z.object({ name, email, roles });
export const withdrawInvitationInput = z.object({ id: z.string().refine(isId, 'No such invitation.') });
export const changeRolesInput = z.object({ userId, version, roles });
export const switchAccountInput = z.object({ userId, version });
export const changePasswordInput = z.object({
  current: z.string().max(10 * PASSWORD_MAX, 'Far too long.'),
  password: newPassword,
});
