import { act, renderHook, waitFor } from '@testing-library/react';
import { CardHost } from './DigraphCard';
import { useCardHosts } from './useCardHosts';

const hostOf = (): CardHost => ({
  card: document.createElement('div'),
  loop: document.createElementNS('http://www.w3.org/2000/svg', 'g'),
});

describe('useCardHosts', () => {
  it('keeps a card that was made anew before the old one went', async () => {
    const { result } = renderHook(useCardHosts);
    const [first, second] = [hostOf(), hostOf()];
    const { onHost } = result.current;
    let leaveFirst = () => {};
    let leaveSecond = () => {};
    act(() => {
      leaveFirst = onHost('orders', first);
    });
    await waitFor(() => expect(result.current.hosts.get('orders')).toBe(first));
    act(() => {
      leaveSecond = onHost('orders', second);
      leaveFirst();
    });
    await waitFor(() =>
      expect(result.current.hosts.get('orders')).toBe(second),
    );
    act(leaveSecond);
    await waitFor(() => expect(result.current.hosts.size).toBe(0));
  });
});
