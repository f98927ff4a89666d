import { createRequire } from 'node:module';
import { dirname } from 'node:path';

describe('react-digraph', () => {
  it('finds the same React as the pages do', () => {
    const fromDigraph = createRequire(require.resolve('react-digraph'));
    for (const shared of ['react', 'react-dom', 'react-dom/client']) {
      expect(fromDigraph.resolve(shared)).toBe(require.resolve(shared));
    }
  });

  it('is the version that its repairs were written for', () => {
    const main = require.resolve('react-digraph');
    const { version } = createRequire(main)(
      `${dirname(dirname(main))}/package.json`,
    );
    expect(version).toBe('9.1.2');
  });
});
