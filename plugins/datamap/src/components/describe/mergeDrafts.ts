import {
  differingFields,
  Draft,
  DraftField,
  KnownField,
  ownIdOf,
  withPart,
} from './Draft';

/** What becomes of two people's words about the same thing. */
export interface Merged {
  draft: Draft;
  /** Parts that only the other person changed: hers are in the draft. */
  taken: DraftField[];
  /** Parts that both changed: one's own are in the draft, until one decides. */
  open: DraftField[];
}

/**
 * Puts together what two people made of the same text. What only one of them
 * changed, is as that one wrote it; what both changed in other ways, is for the
 * person to decide.
 */
export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merged {
  const changedByMe = new Set(differingFields(base, mine));
  const changedByThem = differingFields(base, theirs);
  const apart = new Set(differingFields(mine, theirs));
  const taken = changedByThem.filter(field => !changedByMe.has(field));
  return {
    draft: taken.reduce((draft, field) => withPart(draft, field, theirs), mine),
    taken,
    open: changedByThem.filter(
      field => changedByMe.has(field) && apart.has(field),
    ),
  };
}

/** Both people's words in one part, one's own first. */
export function bothWords(
  field: DraftField,
  mine: Draft,
  theirs: Draft,
): Draft {
  if (ownIdOf(field) !== undefined) {
    return mine;
  }
  const part = field as KnownField;
  switch (part) {
    case 'links':
      return { ...mine, links: [...mine.links, ...theirs.links] };
    case 'values': {
      const own = new Map(mine.values.map(one => [one.value, one]));
      const more = theirs.values.filter(
        ({ value }) => !own.get(value)?.meaning,
      );
      const replaced = new Set(more.map(({ value }) => value));
      return {
        ...mine,
        values: [
          ...mine.values.filter(({ value }) => !replaced.has(value)),
          ...more,
        ],
      };
    }
    case 'description':
      return {
        ...mine,
        description: `${mine.description.trim()}\n\n${theirs.description.trim()}`,
      };
    case 'contact':
    case 'periodColumn':
    case 'rhythm':
      return mine;
    default: {
      const between = part === 'tags' ? ', ' : ' / ';
      return {
        ...mine,
        [part]: `${mine[part].trim()}${between}${theirs[part].trim()}`,
      };
    }
  }
}

/** Whether both people's words can stand in a part together; else there is one of them only. */
export function mayHoldBoth(field: DraftField): boolean {
  return (
    ownIdOf(field) === undefined &&
    field !== 'contact' &&
    field !== 'periodColumn' &&
    field !== 'rhythm'
  );
}
