import { chosenWidgets } from './chosenWidgets';

const widgets = ['Jokes', 'Mine', 'Changed', 'Starred'].map(name => ({ name }));
const at = (component: string, column: number, row: number) => ({
  component,
  column,
  row,
  width: 6,
  height: 8,
});

describe('chosenWidgets', () => {
  it('puts what the configuration names into its columns, and nothing else', () => {
    expect(
      chosenWidgets(widgets, [
        at('Starred', 6, 8),
        at('Mine', 0, 0),
        at('Changed', 6, 0),
        at('Gone', 0, 8),
      ]),
    ).toEqual([[{ name: 'Mine' }], [{ name: 'Changed' }, { name: 'Starred' }]]);
  });

  it('shows all of them without a configuration', () => {
    expect(chosenWidgets(widgets, undefined)).toEqual([widgets]);
    expect(chosenWidgets([], undefined)).toEqual([]);
  });
});
