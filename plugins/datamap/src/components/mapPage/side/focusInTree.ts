/**
 * Moves the focus as the keys of a tree do: up and down, to both ends, to the
 * parent and to the first child. Answers whether the key is one of them.
 */
export function focusInTree(tree: HTMLElement | null, key: string): boolean {
  const items = [
    ...(tree?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? []),
  ];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const level = (item: HTMLElement) => Number(item.getAttribute('aria-level'));
  const next = {
    ArrowDown: () => items[at + 1],
    ArrowUp: () => items[at - 1],
    Home: () => items[0],
    End: () => items[items.length - 1],
    ArrowRight: () =>
      items[at + 1] && level(items[at + 1]) > level(items[at])
        ? items[at + 1]
        : undefined,
    ArrowLeft: () =>
      items.slice(0, at).findLast(item => level(item) < level(items[at])),
  }[key];
  if (!next || at < 0) {
    return false;
  }
  next()?.focus();
  return true;
}
