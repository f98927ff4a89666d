import type { PersonalData, PersonalDataKind } from './api';

/** What a tag was given to. @public */
export type TaggedPart = 'table' | 'column';

/** Whether somebody confirmed personal data, or only a name looks like it. @public */
export type PersonalDataState = Exclude<PersonalData['state'], 'rejected'>;

const KINDS: Record<PersonalDataKind, true> = {
  email: true,
  'national-id': true,
  card: true,
  account: true,
  phone: true,
  'birth-date': true,
  address: true,
  name: true,
  network: true,
};

/**
 * All kinds of personal data.
 *
 * @public
 */
export const PERSONAL_DATA_KINDS = Object.keys(KINDS) as PersonalDataKind[];

/**
 * What a table is marked with that has one of some tags, itself or at one of its
 * columns. Permission rules look for marks, in Datamap and in the catalog.
 *
 * @param options.of - where the tag is looked for; both where it is absent
 *
 * @public
 */
export function tagMarks(options: {
  tags: readonly string[];
  of?: TaggedPart;
}): string[] {
  const tags = options.tags.map(tag =>
    tag.normalize('NFC').trim().toLowerCase(),
  );
  return [
    ...(options.of === 'column' ? [] : tags.map(tag => `tag:${tag}`)),
    ...(options.of === 'table' ? [] : tags.map(tag => `column-tag:${tag}`)),
  ];
}

/**
 * What a table is marked with that has columns of personal data.
 *
 * @param options.kinds - which kinds; all where it is absent
 * @param options.states - whether confirmed or only suspected; both where it is
 *   absent
 *
 * @public
 */
export function personalDataMarks(
  options: {
    kinds?: readonly PersonalDataKind[];
    states?: readonly PersonalDataState[];
  } = {},
): string[] {
  const { kinds = PERSONAL_DATA_KINDS, states = ['confirmed', 'suspected'] } =
    options;
  return states.flatMap(state =>
    kinds.map(kind => `personal-data:${state}:${kind}`),
  );
}
