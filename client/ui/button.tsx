import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';
import { classes } from './classes.ts';
import { pressBySpace } from './press-by-space.ts';

type Variant = 'primary' | 'secondary' | 'warning';

function buttonClass(variant: Variant, more?: string): string {
  return classes('govuk-button', variant !== 'primary' && `govuk-button--${variant}`, more);
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: Variant;
}

/** Does nothing but press; `type` is submit unless said otherwise. */
export function Button({ variant = 'primary', className, type = 'submit', ...rest }: ButtonProps): ReactNode {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />;
}

/** Goes to another page and looks like a button. */
export function ButtonLink({ to, variant = 'primary', children }: { to: string; variant?: Variant; children: ReactNode }): ReactNode {
  return (
    <Link to={to} role="button" draggable={false} onKeyDown={pressBySpace} className={buttonClass(variant)}>
      {children}
    </Link>
  );
}

/** A button that reads as a link: changes something, but is not the aim of the page. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>): ReactNode {
  return <button type="button" className={classes('wm-link-button', className)} {...rest} />;
}
