import { randomUUID } from 'node:crypto';
import { titleOf } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import type { RelationSnapshot } from '@datamap/plugin-datamap-node';
import type { StructureDifference } from '../compare';
import {
  assessTable,
  type TableAssessment,
  type TableHistory,
  type TableReading,
} from '../meaning';
import { hashOf } from '../store/hashOf';
import { type Moments, withoutMoments } from '../store/moments';
import { searchText } from '../store/searchText';
import type { StoredFacts, StoredState } from '../store/StoredState';
import { mapGently } from './mapGently';

/**
 * A table as a run found it, held against what is stored.
 */
export interface TableWrite {
  id: string;
  relation: RelationSnapshot;
  entityName: string;
  schemaEntityName: string;
  owner: string;
  structureHash: string;
  assessment: TableAssessment;
  assessmentHash: string;
  /** What is stored of it; absent for a table that is new. */
  stored?: StoredFacts;
  /** Whether the row has to be written as a whole. */
  writesStructure: boolean;
  /** Whether figures or verdicts have to be written. */
  writesAssessment: boolean;
  /** Whether a review of the verdicts before says nothing about these. */
  verdictsChanged: boolean;
}

/** What stays apart from the figures of the moment. */
function storedAssessment(assessment: TableAssessment, moments: Moments) {
  return withoutMoments(assessment, moments);
}

/**
 * Assesses every table of a reading and finds out what of it has to be written.
 *
 * @param options.revived - ids of removed tables by the entity name under which
 *   they came back
 */
export async function tableWrites(options: {
  warehouse: string;
  state: StoredState;
  difference: StructureDifference;
  readings: Map<number, TableReading>;
  matched: Map<number, { id: string; structureHash: string }>;
  revived: Map<string, string>;
  /** What growth is measured against, by the id of the table. */
  histories: Map<string, TableHistory>;
  ownerOf: (schema: string, table: string) => string;
  moments: Moments;
}): Promise<TableWrite[]> {
  const { warehouse, state, difference, moments } = options;
  const changed = new Set(
    [
      ...difference.tables.renamed,
      ...difference.tables.modified,
      ...difference.tables.refreshed,
    ].map(({ before }) => before.id),
  );
  const added = new Map(
    difference.tables.added.map(({ current, structureHash }) => [
      current.oid,
      structureHash,
    ]),
  );
  return await mapGently([...options.readings.values()], reading => {
    const { relation } = reading;
    const { schema, name } = relation;
    const match = options.matched.get(relation.oid);
    const refName = entityName({ type: 'table', warehouse, schema, name });
    const stored = match && state.facts.get(match.id);
    const assessment = assessTable(
      reading,
      stored?.memory,
      match && options.histories.get(match.id),
    );
    const assessmentHash = hashOf(storedAssessment(assessment, moments));
    const owner = options.ownerOf(schema, name);
    const verdicts = assessment.memory.verdicts;
    return {
      id: match?.id ?? options.revived.get(refName) ?? randomUUID(),
      relation,
      entityName: refName,
      schemaEntityName: entityName({ type: 'schema', warehouse, schema }),
      owner,
      structureHash: match?.structureHash ?? added.get(relation.oid) ?? '',
      assessment,
      assessmentHash,
      stored,
      writesStructure:
        !match || changed.has(match.id) || stored?.owner !== owner,
      writesAssessment: stored?.assessmentHash !== assessmentHash,
      verdictsChanged:
        JSON.stringify(stored?.memory.verdicts) !== JSON.stringify(verdicts),
    };
  });
}

/** The columns that hold a table's figures and verdicts. */
export function assessmentColumns(
  write: TableWrite,
  options: { moments: Moments; revision: number },
) {
  const { memory, ...assessment } = storedAssessment(
    write.assessment,
    options.moments,
  );
  const { rows, size, lastUpdated, health, verdicts, furtherVerdicts } =
    write.assessment;
  return {
    id: write.id,
    assessment,
    assessment_hash: write.assessmentHash,
    memory,
    rows_value: rows.value ?? null,
    rows_grade: rows.grade,
    rows_method: rows.method,
    size_value: size.value ?? null,
    size_grade: size.grade,
    size_method: size.method,
    last_updated: lastUpdated.value ?? null,
    health,
    verdict: verdicts.at(0)?.verdict ?? null,
    verdict_names: [...verdicts, ...furtherVerdicts].map(
      ({ verdict }) => verdict,
    ),
    verdict_revision:
      write.verdictsChanged || !write.stored
        ? options.revision
        : write.stored.verdictRevision,
  };
}

/** All columns of a table's row, apart from those that a first run sets for good. */
export function tableColumns(
  write: TableWrite,
  options: { warehouse: string; moments: Moments; revision: number },
) {
  const { relation } = write;
  const { schema, name } = relation;
  const { title, titleSource, description } = titleOf(name, relation.comment);
  return {
    ...assessmentColumns(write, options),
    warehouse: options.warehouse,
    oid: relation.oid,
    schema_name: schema,
    schema_entity_name: write.schemaEntityName,
    name,
    entity_name: write.entityName,
    title,
    title_source: titleSource,
    description: description ?? null,
    search_text: searchText({ title, name, schema, description }),
    kind: relation.kind,
    owner: write.owner,
    structure: relation,
    structure_hash: write.structureHash,
    removed_at: null,
  };
}
