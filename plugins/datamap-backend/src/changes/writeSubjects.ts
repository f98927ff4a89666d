import { entityName } from '@datamap/plugin-datamap-node';
import type { Knex } from 'knex';
import type { WarehouseConfig } from '../config/WarehouseConfig';
import type { ChangeTarget, FoundChange } from './runChanges';

/** A warehouse as its changes name it. */
export interface ChangedWarehouse {
  id: string;
  entityName: string;
  title: string;
  owner: string;
}

/** A warehouse by its configuration. */
export function changedWarehouse(
  config: Pick<WarehouseConfig, 'id' | 'title' | 'owner'>,
): ChangedWarehouse {
  const { id, title, owner } = config;
  return {
    id,
    entityName: entityName({ type: 'warehouse', warehouse: id }),
    title,
    owner,
  };
}

const COLUMNS = `warehouse, type, table_id, schema_id, schema_name,
  schema_entity_name, name, entity_name, title, owner, marks`;

const RENEW = `do update set schema_name = excluded.schema_name,
  schema_entity_name = excluded.schema_entity_name, name = excluded.name,
  entity_name = excluded.entity_name, title = excluded.title, owner = excluded.owner,
  marks = excluded.marks`;

function idsOf(type: 'schema' | 'table', changes: FoundChange[]): string[] {
  return [
    ...new Set(
      changes.flatMap(({ subject }) =>
        subject.type === type ? subject.id : [],
      ),
    ),
  ];
}

/**
 * Gives schemas a subject, or renews the name of it: those that are about to be
 * deleted before that happens.
 */
export async function writeSchemaSubjects(
  transaction: Knex.Transaction,
  schemaIds: string[],
): Promise<void> {
  await transaction.raw(
    `insert into change_subjects (${COLUMNS})
     select warehouse, 'schema', null, id, name, entity_name,
            name, entity_name, title, owner, '{}'
       from schemas where id = any(?::uuid[])
     on conflict (schema_id) ${RENEW}`,
    [schemaIds],
  );
}

/**
 * Makes sure that all that changes are about has a subject, under the name that
 * the store has for it now.
 *
 * @returns what gives the subject's id
 */
export async function writeSubjects(
  transaction: Knex.Transaction,
  warehouse: ChangedWarehouse,
  changes: FoundChange[],
): Promise<(target: ChangeTarget) => number> {
  const tables = idsOf('table', changes);
  const schemas = idsOf('schema', changes);
  await transaction.raw(
    `insert into change_subjects (${COLUMNS})
     select warehouse, 'table', id, null, schema_name, schema_entity_name,
            name, entity_name, title, owner, marks
       from tables where id = any(?::uuid[])
     on conflict (table_id) ${RENEW}`,
    [tables],
  );
  await writeSchemaSubjects(transaction, schemas);
  if (changes.some(({ subject }) => subject.type === 'warehouse')) {
    const { id, title, owner } = warehouse;
    await transaction.raw(
      `insert into change_subjects (${COLUMNS})
       values (?, 'warehouse', null, null, '', '', ?, ?, ?, ?, '{}')
       on conflict (warehouse) where type = 'warehouse' ${RENEW}`,
      [id, id, warehouse.entityName, title, owner],
    );
  }
  const { rows }: { rows: Array<{ key: string; id: number }> } =
    await transaction.raw(
      `select table_id::text as key, id from change_subjects
        where table_id = any(?::uuid[])
       union all
       select schema_id::text, id from change_subjects
        where schema_id = any(?::uuid[])
       union all
       select '', id from change_subjects
        where warehouse = ? and type = 'warehouse'`,
      [tables, schemas, warehouse.id],
    );
  const found = new Map(rows.map(({ key, id }) => [key, id]));
  return target => {
    const id = found.get(target.type === 'warehouse' ? '' : target.id);
    if (id === undefined) {
      throw new Error(
        `A ${target.type} that changed is not in the store; its changes cannot be written`,
      );
    }
    return id;
  };
}

/**
 * Brings the subjects of tables that are there up to date, so that who may read
 * a table now sees its past, and nobody else.
 */
export async function refreshSubjects(
  transaction: Knex.Transaction,
  tableIds: string[],
): Promise<void> {
  await transaction.raw(
    `update change_subjects as s
        set schema_name = t.schema_name, schema_entity_name = t.schema_entity_name,
            name = t.name, entity_name = t.entity_name, title = t.title,
            owner = t.owner, marks = t.marks
       from tables t
      where s.table_id = t.id and t.id = any(?::uuid[])`,
    [tableIds],
  );
}
