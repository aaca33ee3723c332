import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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
