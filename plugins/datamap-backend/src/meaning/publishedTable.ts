import {
  presentedWords,
  roundedToTwoDigits,
  type FeedEntity,
  type Grade,
  type NoteWords,
} from '@datamap/plugin-datamap-common';
import type { RelationOutline } from './RelationOutline';
import { shortenedText } from './shortenedText';
import type { TableAssessment } from './types';

/** The longest description in an entity, in characters; the API has the whole. */
const LONGEST_DESCRIPTION = 500;

/** What a table's entity is made from. */
export interface PublishedTableOptions {
  relation: Pick<RelationOutline, 'schema' | 'name' | 'kind' | 'comment'>;
  /** What people wrote about it. */
  portal?: Pick<NoteWords, 'title' | 'description'>;
  /** Whether its owner says that it is being retired. */
  deprecated?: boolean;
  /** What permission rules look for. */
  marks?: string[];
  schemaEntityName: string;
  /** Full entity ref. */
  owner: string;
  assessment: Pick<TableAssessment, 'rows' | 'size' | 'lastUpdated' | 'health'>;
  /**
   * Entity names of the tables that this one references, without those that
   * more than 200 tables reference.
   */
  references: string[];
  /** How many it references that are not among `references` for that reason. */
  referencesLeftOut?: number;
  /** Where more than 200 tables reference this one, how many. */
  referencedByLeftOut?: number;
}

/**
 * What the catalog and the search say of a table. It is small and steady:
 * figures have two digits, moments are days, names are sorted, so that an hour
 * of ordinary inserts changes nothing.
 */
export function publishedTable(options: PublishedTableOptions): FeedEntity {
  const { relation, assessment, referencesLeftOut, referencedByLeftOut } =
    options;
  const { title, description } = presentedWords(
    relation.name,
    relation.comment,
    options.portal,
  );
  const { rows, size, lastUpdated, health } = assessment;
  return {
    title,
    name: relation.name,
    schema: relation.schema,
    schemaEntityName: options.schemaEntityName,
    ...(description === undefined
      ? {}
      : { description: shortenedText(description, LONGEST_DESCRIPTION) }),
    owner: options.owner,
    kind: relation.kind,
    ...(options.deprecated ? { lifecycle: 'deprecated' as const } : {}),
    ...(options.marks?.length ? { marks: options.marks } : {}),
    health,
    rows: steady(rows),
    size: steady(size),
    ...(lastUpdated.value === undefined
      ? {}
      : { lastUpdated: dayOf(lastUpdated.value) }),
    references: [...new Set(options.references)].sort(),
    ...(referencesLeftOut ? { referencesLeftOut } : {}),
    ...(referencedByLeftOut ? { referencedByLeftOut } : {}),
  };
}

function steady({ value, grade }: { value?: number; grade: Grade }) {
  return value === undefined
    ? { grade }
    : { value: roundedToTwoDigits(value), grade };
}

function dayOf(moment: string): string {
  return new Date(moment).toISOString().slice(0, 10);
}
