import { render, screen } from '@testing-library/react';
import { Details } from './details.tsx';

const opened = (): boolean => screen.getByRole<HTMLDetailsElement>('group').open;
const print = (): void => void window.dispatchEvent(new Event('beforeprint'));
const afterPrint = (): void => void window.dispatchEvent(new Event('afterprint'));

describe('Details', () => {
  it('opens for print where asked to, and closes again', () => {
    render(<Details summary="Show as a table" openOnPrint>Table</Details>);
    print();
    expect(opened()).toBe(true);
    afterPrint();
    expect(opened()).toBe(false);
  });

  it('stays open after print when somebody had opened it', () => {
    render(<Details summary="Show as a table" openOnPrint>Table</Details>);
    screen.getByRole<HTMLDetailsElement>('group').open = true;
    print();
    afterPrint();
    expect(opened()).toBe(true);
  });

  it('stays closed on paper otherwise', () => {
    render(<Details summary="How this is worked out">Definition</Details>);
    print();
    expect(opened()).toBe(false);
  });
});
