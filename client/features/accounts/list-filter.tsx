import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Select, type Choice } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** Search and state of a list, kept in the address of the page. */
export function ListFilter({ states }: { states: readonly Choice[] }): ReactNode {
  const [search, setSearch] = useSearchParams();
  const apply = (form: FormData): void => {
    const next = new URLSearchParams();
    for (const name of ['search', 'state']) {
      const value = form.get(name);
      if (typeof value === 'string' && value.trim() !== '') next.set(name, value.trim());
    }
    setSearch(next);
  };
  return (
    <form
      role="search"
      className="wm-filter"
      key={search.toString()}
      onSubmit={(event) => {
        event.preventDefault();
        apply(new FormData(event.currentTarget));
      }}
    >
      <TextInput id="filter-search" name="search" label="Name or e-mail address" defaultValue={search.get('search') ?? ''} width={20} />
      <Select id="filter-state" name="state" label="State" items={[{ value: '', text: 'All' }, ...states]} defaultValue={search.get('state') ?? ''} />
      <Button variant="secondary">Show</Button>
    </form>
  );
}
