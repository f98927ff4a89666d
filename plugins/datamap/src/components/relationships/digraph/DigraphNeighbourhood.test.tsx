import { renderInTestApp } from '@backstage/frontend-test-utils';
import { createTheme, ThemeProvider, useTheme } from '@material-ui/core/styles';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { aMapEdge, aNeighbourhood } from '../../../__testUtils__/mapFixtures';
import { englishTexts } from '../../../__testUtils__/translate';
import {
  Connection,
  connectionInWords,
  DrawnLine,
  layoutNeighbourhood,
  lineLabel,
} from '../../../map';
import { useTranslate } from '../../../translation';
import { DigraphNeighbourhood } from './DigraphNeighbourhood';

const t = englishTexts();
const nameConnections = (connections: Connection[]) =>
  connections
    .map(one =>
      connectionInWords(one, name => name.replace('ecommerce.', ''), t),
    )
    .join('; ');
const labelLine = (line: DrawnLine) => lineLabel(line, t);
const pictureOf = (edges: Parameters<typeof aMapEdge>[]) =>
  layoutNeighbourhood(aNeighbourhood(edges.map(edge => aMapEdge(...edge))), {
    sizeOf: () => ({ width: 180, height: 56 }),
  });

/** Reads all four contexts that react-digraph's own React roots lack. */
const ContextualCard = ({ title }: { title: string }) => {
  const translate = useTranslate();
  const { palette } = useTheme();
  return (
    <Link to={`/${title}`}>
      {`${title}, ${translate('relationships.title')}, ${palette.type}`}
    </Link>
  );
};

const drawnLines = () =>
  screen
    .queryAllByRole('img')
    .map(line => line.getAttribute('aria-label'))
    .sort();

const onChooseLine = jest.fn();
let draw: (edges: Parameters<typeof aMapEdge>[]) => void;
let close: () => void;

const Drawing = ({ first }: { first: Parameters<typeof aMapEdge>[] }) => {
  const [picture, setPicture] = useState(() => pictureOf(first));
  const [open, setOpen] = useState(true);
  draw = edges => act(() => setPicture(pictureOf(edges)));
  close = () => act(() => setOpen(false));
  return (
    <ThemeProvider theme={createTheme({ palette: { type: 'dark' } })}>
      <label>
        Words <input defaultValue="abc" />
      </label>
      {open && (
        <DigraphNeighbourhood
          picture={picture}
          label="Around Orders"
          nameConnections={nameConnections}
          labelLine={labelLine}
          renderCard={({ table }) => <ContextualCard title={table.title} />}
          onPoint={() => undefined}
          onChooseLine={onChooseLine}
        />
      )}
    </ThemeProvider>
  );
};

const card = (title: string) =>
  screen.findByRole('link', { name: `${title}, Relationships, dark` });

// jsdom has no SVG geometry, which zooming asks for.
beforeAll(() => {
  const length = { baseVal: { value: 800 } };
  Object.defineProperties(SVGElement.prototype, {
    width: { configurable: true, value: length },
    height: { configurable: true, value: length },
  });
});

describe('DigraphNeighbourhood', () => {
  it('shares React with react-digraph, whose cards know every context around them', async () => {
    const { container } = renderInTestApp(
      <Drawing first={[['orders', 'users']]} />,
    );
    expect(await card('Orders')).toHaveAttribute('href', '/Orders');
    expect(await card('Users')).toBeInTheDocument();
    expect(container.querySelector('svg.graph')).toBeInTheDocument();
  });

  it('draws a removed table again when it comes back', async () => {
    renderInTestApp(<Drawing first={[['orders', 'users']]} />);
    await card('Users');
    draw([['orders', 'addresses']]);
    await card('Addresses');
    await waitFor(() =>
      expect(screen.queryByText(/^Users/)).not.toBeInTheDocument(),
    );
    // Time enough to take the roots down.
    await act(() => new Promise(resolve => setTimeout(resolve, 150)));
    draw([['orders', 'users']]);
    expect(await card('Users')).toBeInTheDocument();
    await waitFor(() =>
      expect(drawnLines()).toEqual(['orders leads to users']),
    );
  });

  it('gathers what connects a pair into one line that says how much it is', async () => {
    renderInTestApp(
      <Drawing
        first={[
          ['orders', 'users', { constraint: 'buyer' }],
          ['orders', 'users', { constraint: 'payer' }],
          ['users', 'orders'],
        ]}
      />,
    );
    await waitFor(() =>
      expect(drawnLines()).toEqual([
        'orders leads to users: 2 references; users leads to orders',
      ]),
    );
    // Its words are drawn after it.
    expect(await screen.findByText('3 references')).toBeInTheDocument();
  });

  it('draws a reference of a table to itself', async () => {
    renderInTestApp(
      <Drawing
        first={[
          ['orders', 'orders', { constraint: 'parent' }],
          ['orders', 'orders', { constraint: 'first' }],
        ]}
      />,
    );
    await waitFor(() =>
      expect(drawnLines()).toEqual(['orders leads to itself: 2 references']),
    );
    expect(await screen.findByText('× 2')).toBeInTheDocument();
  });

  it('tells names with _ and - apart that react-digraph would mix up', async () => {
    renderInTestApp(
      <Drawing
        first={[
          ['orders', 'a'],
          ['orders', 'a-b'],
          ['a', 'orders-a'],
          ['orders-a', 'a_ecommerce.orders'],
          ['a_ecommerce.orders', 'a'],
        ]}
      />,
    );
    await waitFor(() => expect(drawnLines()).toHaveLength(5));
  });

  it('deletes nothing by Backspace or Delete', async () => {
    renderInTestApp(<Drawing first={[['orders', 'users']]} />);
    await card('Users');
    await waitFor(() => expect(drawnLines()).toHaveLength(1));
    const line = screen.getByRole('img', { name: 'orders leads to users' });
    // A whole press would ask jsdom for the view of an event, which it lacks.
    fireEvent.click(line.querySelector('.edge-overlay-path')!);
    expect(onChooseLine).toHaveBeenCalledWith(
      expect.objectContaining({ id: 'ecommerce.orders ecommerce.users' }),
    );
    await userEvent.keyboard('{Backspace}{Delete}');
    const words = screen.getByLabelText('Words');
    await userEvent.type(words, '{Backspace}');
    expect(words).toHaveValue('ab');
    expect(drawnLines()).toHaveLength(1);
    expect(await card('Users')).toBeInTheDocument();
  });

  it('has controls of its own that everybody can use', async () => {
    const { container } = renderInTestApp(
      <Drawing first={[['orders', 'users']]} />,
    );
    await card('Users');
    const transform = () =>
      container.querySelector('g.view')?.getAttribute('transform');
    await waitFor(() => expect(transform()).toMatch(/scale/));
    for (const name of ['Zoom in', 'Zoom out', 'Show everything']) {
      await userEvent.click(screen.getByRole('button', { name }));
    }
    expect(container.querySelector('.graph-controls')).toBeNull();
    const { violations } = await axe.run(screen.getByRole('figure'), {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations).toEqual([]);
  });

  it('leaves nothing behind when it goes', async () => {
    const error = jest.spyOn(console, 'error').mockImplementation(() => {});
    const removed = jest.spyOn(document, 'removeEventListener');
    const { container } = renderInTestApp(
      <Drawing first={[['orders', 'users']]} />,
    );
    await card('Users');
    await waitFor(() => expect(drawnLines()).toHaveLength(1));
    const containers = [
      ...container.querySelectorAll('.entities > [id$="-container"]'),
    ];
    expect(containers).toHaveLength(3);
    close();
    // An unmounted root empties its container.
    await waitFor(() =>
      expect(
        containers.map(({ childElementCount }) => childElementCount),
      ).toEqual([0, 0, 0]),
    );
    expect(removed).toHaveBeenCalledWith('mousedown', expect.anything(), {
      capture: true,
    });
    // React would complain of a root that is taken down while it renders.
    expect(
      error.mock.calls.filter(([message]) => /unmount/i.test(String(message))),
    ).toEqual([]);
    error.mockRestore();
    removed.mockRestore();
  });
});
