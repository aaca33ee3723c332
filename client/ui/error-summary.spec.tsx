import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { useTitle } from '../lib/use-title.ts';
import { ErrorSummary } from './error-summary.tsx';
import { TextInput } from './text-input.tsx';

const ERRORS = [{ text: 'Enter a name', fieldId: 'name' }, { text: 'Nothing was saved' }];

describe('ErrorSummary', () => {
  it('takes the focus when there are errors', () => {
    const { container } = render(<ErrorSummary errors={ERRORS} />);
    expect(document.activeElement).toBe(container.querySelector('.govuk-error-summary'));
  });

  it('takes the focus again when a second try has other errors', () => {
    const { container, rerender } = render(<ErrorSummary errors={ERRORS} />);
    (document.activeElement as HTMLElement).blur();
    rerender(<ErrorSummary errors={[...ERRORS]} />);
    expect(document.activeElement).toBe(container.querySelector('.govuk-error-summary'));
  });

  it('is told in the title of the window for as long as anything is to be put right', () => {
    const Page = ({ first, second, name = 'Session' }: { first: boolean; second: boolean; name?: string }): ReactNode => {
      useTitle(name);
      return (
        <>
          <ErrorSummary errors={first ? ERRORS : []} />
          <ErrorSummary errors={second ? ERRORS : []} />
        </>
      );
    };
    const { rerender, unmount } = render(<Page first={false} second={false} />);
    const titles = [document.title];
    for (const [first, second] of [[true, false], [true, true], [false, true]] as const) {
      rerender(<Page first={first} second={second} />);
      titles.push(document.title);
    }
    rerender(<Page first={false} second name="Renamed" />);
    titles.push(document.title);
    // A page that says it itself says it once.
    rerender(<Page first={false} second name="Error: Renamed" />);
    titles.push(document.title);
    rerender(<Page first={false} second={false} name="Renamed" />);
    titles.push(document.title);
    expect(titles).toEqual(['Session - Waymark', 'Error: Session - Waymark', 'Error: Session - Waymark', 'Error: Session - Waymark', 'Error: Renamed - Waymark', 'Error: Renamed - Waymark', 'Renamed - Waymark']);
    unmount();
  });

  it('leads to the field of an error, which takes the focus', async () => {
    render(
      <>
        <ErrorSummary errors={ERRORS} />
        <TextInput id="name" label="Name" error="Enter a name" />
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Enter a name' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  });

  it('has no link where no field can be put right', () => {
    render(<ErrorSummary errors={ERRORS} />);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    expect(screen.getByText('Nothing was saved')).toBeTruthy();
  });

  it('is nothing without errors', () => {
    expect(render(<ErrorSummary errors={[]} />).container.innerHTML).toBe('');
  });
});
