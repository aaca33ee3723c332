import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classes } from './classes.ts';

interface ModalDialogProps {
  title: string;
  children: ReactNode;
  /** What Escape does; without it Escape does nothing, because something has to be decided. */
  onEscape?: () => void;
  /** Hides what is behind it: nobody who passes by reads it. */
  opaque?: boolean;
}

/** Stands before the page until it is answered. The browser keeps the focus in it, and gives it back after. */
export function ModalDialog({ title, children, onEscape, opaque = false }: ModalDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (!shown || shown.open) return;
    if (typeof shown.showModal === 'function') shown.showModal();
    else shown.setAttribute('open', '');
    return () => shown.close?.();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classes('wm-dialog', opaque && 'wm-dialog--opaque')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
    >
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
