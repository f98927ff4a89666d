import { useSearch } from '../../query';

/** Whether the search found anything for these words, as far as is known. */
export function useHasHits(words: string): boolean {
  const { data, isPlaceholderData } = useSearch(words.trim());
  return !isPlaceholderData && (data?.pages[0].items.length ?? 0) > 0;
}
