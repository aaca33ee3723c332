import '../testing/jsdom-gaps.ts';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { ButtonLink } from './button.tsx';

describe('a link that looks like a button', () => {
  it.each([['{Enter}'], [' ']])('is followed by the key %p', async (key) => {
    render(<RouterProvider router={createMemoryRouter([{ path: '/', element: <ButtonLink to="/next">Go on</ButtonLink> }, { path: '/next', element: <p>Arrived</p> }])} />);
    screen.getByRole('button', { name: 'Go on' }).focus();
    await userEvent.keyboard(key);
    expect(await screen.findByText('Arrived')).toBeTruthy();
  });
});
