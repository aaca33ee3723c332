/** How somebody signed in, as the database keeps it and the account page says it. */
export const SIGN_IN_WAYS = ['password', 'provider', 'invitation', 'one_time_link', 'look_around'] as const;
export type SignInWay = (typeof SIGN_IN_WAYS)[number];

export const SIGN_IN_WAY_LABELS: Record<SignInWay, string> = {
  password: 'Password and code',
  provider: 'Sign-in service of your organisation',
  invitation: 'Invitation',
  one_time_link: 'One-time link',
  look_around: 'Looking around',
};

/** What a browser can be half-way through. */
export const SIGN_IN_STEPS = ['code', 'invitation', 'provider'] as const;

/** A sign-in ends after this long without a request, and after this long in any case. */
export const IDLE_MINUTES = 60;
export const LONGEST_HOURS = 12;

export const INVITATION_KINDS = ['staff', 'first_administrator', 'reset'] as const;
export type InvitationKind = (typeof INVITATION_KINDS)[number];

export const INVITATION_STATES = ['open', 'accepted', 'withdrawn', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
