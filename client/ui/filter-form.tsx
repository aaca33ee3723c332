import type { FormEvent, ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from './button.tsx';

interface FilterFormProps {
  /** What is filtered, for those who hear the page. */
  label: string;
  /** Names of the fields below: those that are empty leave the address. */
  names: readonly string[];
  children: ReactNode;
}

/** A filter that is part of the address: fields below with a `name` and a `defaultValue`, and a button. Begins at the first page. */
export function FilterForm({ label, names, children }: FilterFormProps): ReactNode {
  const [search, setSearch] = useSearchParams();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const next = new URLSearchParams(search);
    next.delete('page');
    for (const name of names) {
      const value = typed.get(name);
      if (typeof value === 'string' && value.trim() !== '') next.set(name, value.trim());
      else next.delete(name);
    }
    setSearch(next);
  };
  return (
    <form key={search.toString()} role="search" aria-label={label} className="wm-filter wm-no-print" onSubmit={submit}>
      {children}
      <Button variant="secondary">Show</Button>
    </form>
  );
}
