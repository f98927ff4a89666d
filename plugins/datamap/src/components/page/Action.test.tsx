import { render, screen } from '@testing-library/react';
import { useLayoutEffect, useRef } from 'react';
import { Action } from './Action';

/** Gives a button the focus as soon as it is there, as a dialog that opens does. */
const Opened = () => {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }),
    );
    root.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={root}>
      <Action>Save</Action>
    </div>
  );
};

it('may have the focus before it has come to rest', () => {
  render(<Opened />);
  expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
});
