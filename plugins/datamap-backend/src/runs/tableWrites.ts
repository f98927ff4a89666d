import { type NoteWords, presentedWords } from '@datamap/plugin-datamap-common';
import { entityName } from '@datamap/plugin-datamap-node';
import {
  assessTable,
  type TableAssessment,
  type TableHistory,
  type TableReading,
} from '../meaning';
import { expectedEvery } from '../notes/expectedEvery';
import { columnWordsHash } from '../notes/columnWordsHash';
import type { NoteRow } from '../notes/NoteRow';
import { noteOfTable } from '../notes/notesOfTables';
import { hashOf } from '../store/hashOf';
import { type Moments, withoutMoments } from '../store/moments';
import type { StoredFacts } from '../store/readStoredFacts';
import { searchText } from '../store/searchText';
import { storedOutline } from '../store/storedOutline';
import type { CurrentTable } from './CurrentTable';

/**
 * A table as a run found it, held against what is stored.
 */
export interface TableWrite {
  table: CurrentTable;
  schemaEntityName: string;
  owner: string;
  assessment: TableAssessment;
  assessmentHash: string;
  /** What people wrote about it; absent where nobody did. */
  portal?: NoteWords;
  /** Whether its owner says that it is being retired. */
  deprecated?: boolean;
  /** What permission rules look for. */
  marks: string[];
  /** Alike as long as its columns are called and said to be the same. */
  columnsHash: string;
  /** What is stored of it; absent for a table that is new. */
  stored?: StoredFacts;
  /** Whether figures, verdicts or the owner have to be written. */
  writesAssessment: boolean;
  /** Whether a review of the verdicts before says nothing about these. */
  verdictsChanged: boolean;
}

/** What stays apart from the figures of the moment. */
function storedAssessment(assessment: TableAssessment, moments: Moments) {
  return withoutMoments(assessment, moments);
}

/**
 * Assesses a table and finds out what of it has to be written.
 */
export function tableWrite(options: {
  warehouse: string;
  table: CurrentTable;
  reading: TableReading;
  stored?: StoredFacts;
  /** What growth is measured against. */
  history?: TableHistory;
  /** What people wrote about it and its columns. */
  notes: NoteRow[];
  /** Whether its owner says that it is being retired. */
  deprecated?: boolean;
  marks: string[];
  owner: string;
  moments: Moments;
}): TableWrite {
  const { warehouse, table, stored, owner } = options;
  const { schema } = table.outline;
  const portal = noteOfTable(options.notes)?.words;
  const { expectedEvery: configuredEvery } = options.reading;
  const assessment = assessTable(
    {
      ...options.reading,
      expectedEvery: expectedEvery(portal) ?? configuredEvery,
    },
    stored?.memory,
    options.history,
  );
  const assessmentHash = hashOf(storedAssessment(assessment, options.moments));
  return {
    table,
    schemaEntityName: entityName({ type: 'schema', warehouse, schema }),
    owner,
    assessment,
    assessmentHash,
    portal,
    deprecated: options.deprecated,
    marks: options.marks,
    columnsHash: columnWordsHash(table.outline.columns.hash, options.notes),
    stored,
    writesAssessment:
      stored?.assessmentHash !== assessmentHash || stored.owner !== owner,
    verdictsChanged:
      JSON.stringify(stored?.memory.verdicts) !==
      JSON.stringify(assessment.memory.verdicts),
  };
}

/** The columns that hold a table's figures, verdicts and owner. */
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
    id: write.table.id,
    owner: write.owner,
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

/**
 * All columns of the row of a table that was read, apart from those that a first
 * run sets for good.
 */
export function tableColumns(
  write: TableWrite,
  options: { warehouse: string; moments: Moments; revision: number },
) {
  const { outline, relation, structureHash, entityName: refName } = write.table;
  const { schema, name } = outline;
  const { title, titleSource, description } = presentedWords(
    name,
    outline.comment,
    write.portal,
  );
  return {
    ...assessmentColumns(write, options),
    warehouse: options.warehouse,
    oid: outline.oid,
    schema_name: schema,
    schema_entity_name: write.schemaEntityName,
    name,
    entity_name: refName,
    title,
    title_source: titleSource,
    description: description ?? null,
    search_text: searchText({ title, name, schema, description }),
    kind: outline.kind,
    structure: relation && { ...relation, columns: relation.columns },
    structure_hash: structureHash,
    outline: storedOutline(outline),
    marks: write.marks,
    removed_at: null,
  };
}
