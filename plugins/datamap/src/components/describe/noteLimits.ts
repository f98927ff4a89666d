/** How long the parts of a note may be: letters, or lines of a list. */
export const noteLimits = {
  title: 80,
  oneRow: 200,
  description: 20_000,
  /** All of them together, with what is between them. */
  tags: 840,
  /** How many of them, and how long each. */
  tagCount: 20,
  tag: 40,
  links: 20,
  linkTitle: 120,
  linkUrl: 2_000,
  values: 500,
  value: 200,
  meaning: 500,
  fieldText: 500,
};
