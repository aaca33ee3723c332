import '../testing/jsdom-gaps.ts';
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LinkSheet } from './link-sheet.tsx';

const open = (): void => void render(<LinkSheet heading={<h1>Pulse</h1>} lead="Open it" url="https://example.org/answer/K7QX" qr="<svg/>" />);
const full = (): HTMLElement | null => screen.queryByRole('button', { name: 'Show it full screen' });

describe('a link for a room', () => {
  afterEach(() => Object.defineProperty(document, 'fullscreenEnabled', { value: undefined, configurable: true }));

  it('offers the full screen only where the browser has it', () => {
    open();
    expect([full(), screen.getByRole('button', { name: 'Print it' }).textContent]).toEqual([null, 'Print it']);
  });

  it('says so when the browser refuses, and shows it when it does not', async () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: true, configurable: true });
    const request = jest.fn<() => Promise<void>>().mockRejectedValueOnce(new TypeError('not allowed')).mockResolvedValue();
    HTMLElement.prototype.requestFullscreen = request;
    open();
    await userEvent.click(full()!);
    expect(await screen.findByText(/^Your browser did not show it full screen/)).toBeTruthy();
    await userEvent.click(full()!);
    expect(screen.queryByText(/^Your browser did not/)).toBeNull();
    expect(request).toHaveBeenCalledTimes(2);
  });
});
