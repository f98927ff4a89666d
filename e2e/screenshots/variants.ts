/** How each page is pictured. */
export interface Variant {
  name: string;
  locale: 'en-US' | 'ko-KR';
  colorScheme: 'light' | 'dark';
  width: 1440 | 420;
}

/** Light and dark, English and Korean, wide and narrow. */
export const variants: Variant[] = [
  { name: 'light', locale: 'en-US', colorScheme: 'light', width: 1440 },
  { name: 'dark', locale: 'en-US', colorScheme: 'dark', width: 1440 },
  { name: 'korean', locale: 'ko-KR', colorScheme: 'light', width: 1440 },
  { name: 'narrow', locale: 'en-US', colorScheme: 'light', width: 420 },
  {
    name: 'korean-dark-narrow',
    locale: 'ko-KR',
    colorScheme: 'dark',
    width: 420,
  },
];
