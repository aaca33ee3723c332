/** Holds the secret of the personal link, or a pass from somebody's own page: with it nothing can be reached but that one form. */
export const FORM_COOKIE = 'waymark-form';
/** What a pass begins with: no link has a full stop. */
export const PASS = 'my.';
/** What the cookie of a form that is nobody's begins with; then the open link, a full stop, and a secret of its own. */
export const OPEN = 'open.';
