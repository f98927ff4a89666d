import type { HomePageLayoutProps } from '@backstage/plugin-home-react/alpha';

/**
 * The widgets that the configuration names, in columns from the left and from
 * the top as it places them; a name that no widget has is passed over. Without
 * a configuration all of them, one below the other.
 */
export function chosenWidgets<Widget extends { name?: string }>(
  widgets: Widget[],
  config: HomePageLayoutProps['defaultConfig'],
): Widget[][] {
  if (!config) {
    return widgets.length > 0 ? [widgets] : [];
  }
  const columns = new Map<number, Widget[]>();
  const placed = [...config].sort(
    (one, other) => one.column - other.column || one.row - other.row,
  );
  for (const { component, column } of placed) {
    const widget = widgets.find(({ name }) => name === component);
    if (widget) {
      columns.set(column, [...(columns.get(column) ?? []), widget]);
    }
  }
  return [...columns.values()];
}
